/** What the sealed columns of webhooks hold. */
export const SECRET_PURPOSE = 'webhooks.secret';
export const BODY_PURPOSE = 'webhooks.body';

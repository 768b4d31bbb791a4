// dist/modules/webhooks/outbound/seal-purposes.js
/** What the sealed columns of webhooks hold. */ const SECRET_PURPOSE = "webhooks.secret";
const BODY_PURPOSE = "webhooks.body";

export { BODY_PURPOSE, SECRET_PURPOSE };
import type { InboxItem } from './inbox.api';

type Translate = (key: string, named?: Record<string, unknown>) => string;

/** What a request is about. */
export function kindOf({ kind }: InboxItem, t: Translate): string {
  return t(kind === 'identity' ? 'inbox.identity' : `settings.kinds.${kind}`);
}

/** Who asks: the account, else the customer it is proven to be, else a guest. */
export function personOf({ user_name: name, customer_name: customer }: InboxItem, t: Translate): string {
  return name || customer || t('session.guestName');
}

/** What was asked, in a line; a claim says whom somebody claims to be. */
export function matterOf({ kind, text, claim }: InboxItem, t: Translate): string {
  if (kind !== 'identity' || claim === null) return text;
  const { customer_id: id, customer_name: name } = claim;
  return id === null
    ? t('inbox.claimsNobody')
    : t('inbox.claims', { name: name || t('inbox.customer', { number: id }) });
}

let current: string | null = null;
let renew: () => Promise<void> = () => Promise.resolve();

/** Keeps the token that every unsafe request carries beside the session cookie; null forgets it. Held in memory only. */
export function rememberCsrfToken(token: string | null): void {
  current = token;
}

/** Says how to learn the token when it is missing, as after a start without a network. */
export function renewCsrfTokenBy(learn: () => Promise<void>): void {
  renew = learn;
}

/** The header that proves a request comes from this page; empty before sign-in. @throws TypeError without a network. */
export async function csrfHeaders(): Promise<Record<string, string>> {
  if (current === null) await renew();
  return current === null ? {} : { 'X-CSRF-Token': current };
}

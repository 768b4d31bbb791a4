/** Folds a user name or e-mail address, so that case and the way characters are composed make no second account. */
export function foldLogin(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

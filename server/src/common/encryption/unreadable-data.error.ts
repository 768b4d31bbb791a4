/** Data at rest cannot be opened: it was sealed with a key this process does not have, or it was changed. */
export class UnreadableDataError extends Error {
  override readonly name = 'UnreadableDataError';

  constructor(purpose: string) {
    super(`Stored data (${purpose}) cannot be opened with the encryption key in use.`);
  }
}

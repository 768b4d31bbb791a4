/** A batch of writes was undone because the row it relied on was no longer in the expected state. Callers look again. */
export class StaleWriteError extends Error {
  override readonly name = 'StaleWriteError';

  constructor() {
    super('The row has changed meanwhile.');
  }
}

import { ProblemError } from '../../../common/errors/problem.error.js';

/**
 * Why the store cannot be read: nothing lies at its place; what lies there is no readable database; its tables are not
 * those of a store; the database server does not answer.
 */
export type StoreProblem = 'missing' | 'damaged' | 'wrong_schema' | 'unreachable';

/** The store's data cannot be read at the moment. Looked at again with the next use, so it may pass by itself. */
export class StoreUnavailableError extends ProblemError {
  readonly code = 'STORE.UNAVAILABLE';
  readonly kind = 'unavailable';
  override readonly retryAfterSeconds = 30;

  /** @param detail for logs and administrators, such as the missing table; never shown to customers. */
  constructor(
    readonly problem: StoreProblem,
    readonly detail: string = '',
  ) {
    super('The catalogue and the orders of the store cannot be read at the moment.');
  }
}

import { ProblemError } from '../../../common/errors/problem.error.js';

/** The account has no address, or one that is proven already. */
export class NothingToProveError extends ProblemError {
  readonly code = 'AUTH.NOTHING_TO_PROVE';
  readonly kind = 'conflict';

  constructor() {
    super('There is no address that waits for a code.');
  }
}

import { ProblemError } from '../../../common/errors/problem.error.js';

/** The account has as many unresolved requests as one may have. */
export class TooManyOpenRequestsError extends ProblemError {
  readonly code = 'SUPPORT.TOO_MANY_OPEN';
  readonly kind = 'conflict';

  constructor(most: number) {
    super(`There are ${most} unresolved requests already. Wait until one of them is resolved.`);
  }
}

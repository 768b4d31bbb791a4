import { ProblemError } from '../../../common/errors/problem.error.js';

/** The caller is known, and this is not theirs to do. */
export class ForbiddenError extends ProblemError {
  readonly code = 'AUTH.FORBIDDEN';
  readonly kind = 'forbidden';

  constructor() {
    super('This is not yours to do.');
  }
}

import { ProblemError } from '../../../common/errors/problem.error.js';

/** There is no such account. */
export class UserNotFoundError extends ProblemError {
  readonly code = 'USER.NOT_FOUND';
  readonly kind = 'not_found';

  constructor() {
    super('There is no such account.');
  }
}

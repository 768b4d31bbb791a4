import { ProblemError } from '../../../common/errors/problem.error.js';

/** A password reset key that is unknown, used or over. */
export class InvalidResetError extends ProblemError {
  readonly code = 'AUTH.RESET_REFUSED';
  readonly kind = 'malformed';
  override readonly errors = [{ field: 'token', detail: 'is unknown, used or too old' }];

  constructor() {
    super('This reset key is not valid. Ask for a new one.');
  }
}

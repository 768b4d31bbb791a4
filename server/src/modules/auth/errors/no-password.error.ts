import { ProblemError } from '../../../common/errors/problem.error.js';

/** The account signs in without a password, so there is none to change. */
export class NoPasswordError extends ProblemError {
  readonly code = 'AUTH.NO_PASSWORD';
  readonly kind = 'conflict';

  constructor() {
    super('This account has no password yet. Ask for a reset mail to choose one.');
  }
}

import { ProblemError } from '../../../common/errors/problem.error.js';

/** Sign-in failed. Unknown accounts, wrong passwords and accounts that are switched off all look like this. */
export class WrongCredentialsError extends ProblemError {
  readonly code = 'AUTH.WRONG_CREDENTIALS';
  readonly kind = 'unauthenticated';

  constructor() {
    super('The user name or the password is wrong.');
  }
}

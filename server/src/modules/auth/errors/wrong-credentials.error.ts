import { type FieldProblem, ProblemError } from '../../../common/errors/problem.error.js';

/** Sign-in failed. Unknown accounts, wrong passwords and accounts that are switched off all look like this. */
export class WrongCredentialsError extends ProblemError {
  readonly code = 'AUTH.WRONG_CREDENTIALS';
  readonly kind = 'unauthenticated';
  override readonly errors: readonly FieldProblem[];

  /** @param field the field that alone can be wrong, where who somebody is stands already. */
  constructor(field?: 'current_password') {
    super(field === undefined ? 'The user name or the password is wrong.' : 'The password is wrong.');
    this.errors = field === undefined ? [] : [{ field, detail: 'is not the password of this account' }];
  }
}

import { type FieldProblem, ProblemError } from '../../../common/errors/problem.error.js';

/** Another account has this user name or e-mail address. Does not say whose. */
export class AccountTakenError extends ProblemError {
  readonly code = 'USER.TAKEN';
  readonly kind = 'conflict';
  override readonly errors: readonly FieldProblem[];

  constructor(field: 'username' | 'email') {
    super('This user name or e-mail address cannot be used. Choose another one.');
    this.errors = [{ field, detail: 'cannot be used' }];
  }
}

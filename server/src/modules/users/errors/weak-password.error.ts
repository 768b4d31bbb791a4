import { type FieldProblem, ProblemError } from '../../../common/errors/problem.error.js';

/** A password that would not protect the account; the message says why. */
export class WeakPasswordError extends ProblemError {
  readonly code = 'USER.WEAK_PASSWORD';
  readonly kind = 'malformed';
  override readonly errors: readonly FieldProblem[];

  constructor(reason: string, field = 'password') {
    super(`The password ${reason}.`);
    this.errors = [{ field, detail: reason }];
  }
}

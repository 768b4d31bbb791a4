import { type FieldProblem, ProblemError } from '../../../common/errors/problem.error.js';

/** The account may not give a key this scope. */
export class ApiKeyScopeError extends ProblemError {
  readonly code = 'API_KEY.SCOPE_REFUSED';
  readonly kind = 'forbidden';
  override readonly errors: readonly FieldProblem[] = [{ field: 'scopes', detail: 'may not be given by this account' }];

  constructor() {
    super('This account may not give a key this scope.');
  }
}

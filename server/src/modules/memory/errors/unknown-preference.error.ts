import { type FieldProblem, ProblemError } from '../../../common/errors/problem.error.js';

/** Values that cannot be remembered because the store has no such names; each is named. */
export class UnknownPreferenceError extends ProblemError {
  readonly code = 'MEMORY.UNKNOWN_VALUE';
  readonly kind = 'malformed';

  constructor(override readonly errors: readonly FieldProblem[]) {
    super('Only genres and artists of the store and language tags can be remembered.');
  }
}

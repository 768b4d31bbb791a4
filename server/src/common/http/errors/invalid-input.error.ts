import { type FieldProblem, ProblemError } from '../../errors/problem.error.js';

/** Fields of a request that are unknown, missing or of the wrong form; `errors` names each. */
export class InvalidInputError extends ProblemError {
  readonly code = 'REQUEST.INVALID';
  readonly kind = 'malformed';
  override readonly errors: readonly FieldProblem[];

  constructor(errors: readonly FieldProblem[]) {
    const fields = [...new Set(errors.map((error) => error.field))];
    super(fields.length === 0 ? 'The request cannot be accepted.' : `Check: ${fields.join(', ')}.`);
    this.errors = errors;
  }
}

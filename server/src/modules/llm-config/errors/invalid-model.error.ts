import { type FieldProblem, ProblemError } from '../../../common/errors/problem.error.js';

/** A model cannot be set up like this; `errors` names the field. */
export class InvalidModelError extends ProblemError {
  readonly code = 'MODEL.INVALID';
  readonly kind = 'malformed';
  override readonly errors: readonly FieldProblem[];

  constructor(problem: FieldProblem) {
    super(`Check: ${problem.field}.`);
    this.errors = [problem];
  }
}

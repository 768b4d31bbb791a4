import { type FieldProblem, ProblemError } from '../../../common/errors/problem.error.js';

/** No model of that number or name is set up or installed. */
export class ModelNotFoundError extends ProblemError {
  readonly code = 'MODEL.NOT_FOUND';
  readonly kind = 'not_found';
  override readonly errors: readonly FieldProblem[];

  /** @param field the field of the request that named the model; none when the address did. */
  constructor(field?: string) {
    super('There is no such model.');
    this.errors = field === undefined ? [] : [{ field, detail: 'is no model that is set up or installed' }];
  }
}

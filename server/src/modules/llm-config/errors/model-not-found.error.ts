import { ProblemError } from '../../../common/errors/problem.error.js';

/** No model of that number or name is set up or installed. */
export class ModelNotFoundError extends ProblemError {
  readonly code = 'MODEL.NOT_FOUND';
  readonly kind = 'not_found';

  constructor() {
    super('There is no such model.');
  }
}

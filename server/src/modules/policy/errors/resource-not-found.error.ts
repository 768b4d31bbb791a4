import { ProblemError } from '../../../common/errors/problem.error.js';

/** There is no such thing, or it is somebody else's: the two look the same. */
export class ResourceNotFoundError extends ProblemError {
  readonly code = 'RESOURCE.NOT_FOUND';
  readonly kind = 'not_found';

  constructor() {
    super('There is nothing here under this name.');
  }
}

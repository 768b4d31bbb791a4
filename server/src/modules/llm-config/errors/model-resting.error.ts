import { ProblemError } from '../../../common/errors/problem.error.js';

/** The model failed several times in a row and is left alone for a while; no call was made. */
export class ModelRestingError extends ProblemError {
  readonly code = 'MODEL.RESTING';
  readonly kind = 'unavailable';

  constructor() {
    super('The language model failed several times and is left alone for a while.');
  }
}

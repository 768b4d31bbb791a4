import { ProblemError } from '../../../common/errors/problem.error.js';

/** Too many calls wait for the model, this one has waited long enough, or memory is short; no call was made. */
export class ModelBusyError extends ProblemError {
  readonly code = 'MODEL.BUSY';
  readonly kind = 'unavailable';

  constructor() {
    super('The language model is busy with other answers.');
  }
}

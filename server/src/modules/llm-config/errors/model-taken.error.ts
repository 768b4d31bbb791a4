import { ProblemError } from '../../../common/errors/problem.error.js';

/** A model of that name is set up for the provider already. */
export class ModelTakenError extends ProblemError {
  readonly code = 'MODEL.TAKEN';
  readonly kind = 'conflict';

  constructor() {
    super('A model of this name is set up for this provider already.');
  }
}

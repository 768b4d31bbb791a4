import { ProblemError } from '../../../common/errors/problem.error.js';

/** A model took longer than its limits allow: for the first token, between two tokens, or for the whole answer. */
export class ModelSlowError extends ProblemError {
  readonly code = 'MODEL.SLOW';
  readonly kind = 'unavailable';

  constructor(readonly limit: 'first_token' | 'silence' | 'whole') {
    super('The language model took too long.');
  }
}

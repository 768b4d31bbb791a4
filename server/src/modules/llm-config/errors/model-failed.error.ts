import { ProblemError } from '../../../common/errors/problem.error.js';

/**
 * What went wrong: the server answered with an error status; it refused the request; the prompt does not fit its
 * context; it reported an error within the stream; the stream broke off; what it sent cannot be read.
 */
export type ModelFailure =
  'server_error' | 'request_refused' | 'context_too_small' | 'error_in_stream' | 'cut_off' | 'unreadable';

/** A model server was reached but did not give a whole answer. */
export class ModelFailedError extends ProblemError {
  readonly code = 'MODEL.FAILED';
  readonly kind = 'unavailable';

  constructor(readonly reason: ModelFailure) {
    super('The language model did not finish its answer.');
  }
}

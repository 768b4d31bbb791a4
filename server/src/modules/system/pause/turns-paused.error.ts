import { ProblemError } from '../../../common/errors/problem.error.js';

const RETRY_SECONDS = 60;

/** An administrator has paused the answering of messages. */
export class TurnsPausedError extends ProblemError {
  readonly code = 'SYSTEM.PAUSED';
  readonly kind = 'unavailable';
  override readonly retryAfterSeconds = RETRY_SECONDS;

  constructor() {
    super('Answers are paused at the moment. Please try again later.');
  }
}

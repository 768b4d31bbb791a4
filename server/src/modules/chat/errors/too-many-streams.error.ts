import { ProblemError } from '../../../common/errors/problem.error.js';

/** As many pages listen as this process can serve; their streams go on. */
export class TooManyStreamsError extends ProblemError {
  readonly code = 'CHAT.TOO_MANY_STREAMS';
  readonly kind = 'unavailable';
  override readonly retryAfterSeconds = 5;

  constructor() {
    super('Too many pages are listening at the moment. Try again shortly.');
  }
}

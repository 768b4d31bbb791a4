import { ProblemError } from '../../../common/errors/problem.error.js';

/** The account has as many turns running and waiting as it may have. */
export class TooManyTurnsError extends ProblemError {
  readonly code = 'CHAT.TOO_MANY_TURNS';
  readonly kind = 'too_many';
  override readonly retryAfterSeconds = 5;

  constructor() {
    super('Too many messages wait for their answers. Send this one again when some have come.');
  }
}

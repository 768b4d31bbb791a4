import { ProblemError } from '../../../common/errors/problem.error.js';

/** Too many wrong attempts; none is looked at until the time is over, right or wrong. */
export class TooManyAttemptsError extends ProblemError {
  readonly code = 'AUTH.TOO_MANY_ATTEMPTS';
  readonly kind = 'too_many';
  override readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super('Too many attempts. Wait before you try again.');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

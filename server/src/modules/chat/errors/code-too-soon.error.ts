import { ProblemError } from '../../../common/errors/problem.error.js';

/** Another code was asked for before a minute was over, or more often than codes are sent. */
export class CodeTooSoonError extends ProblemError {
  readonly code = 'CHAT.CODE_TOO_SOON';
  readonly kind = 'too_many';
  override readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super('Wait a little before you ask for another code.');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

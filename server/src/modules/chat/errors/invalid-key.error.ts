import { ProblemError } from '../../../common/errors/problem.error.js';

/** An `Idempotency-Key` that cannot be one. */
export class InvalidKeyError extends ProblemError {
  readonly code = 'CHAT.INVALID_KEY';
  readonly kind = 'malformed';
  override readonly errors;

  constructor(limit: number) {
    super(`An Idempotency-Key has 1 to ${limit} characters.`);
    this.errors = [{ field: 'Idempotency-Key', detail: `must have 1 to ${limit} characters` }];
  }
}

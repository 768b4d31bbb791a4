import { ProblemError } from '../../../common/errors/problem.error.js';

/** An `Idempotency-Key` came a second time, with another request. */
export class KeyReusedError extends ProblemError {
  readonly code = 'CHAT.KEY_REUSED';
  readonly kind = 'unprocessable';
  override readonly errors = [{ field: 'Idempotency-Key', detail: 'was used for another request' }];

  constructor() {
    super('This Idempotency-Key was used for another request.');
  }
}

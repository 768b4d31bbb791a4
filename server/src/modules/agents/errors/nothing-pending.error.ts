import { ProblemError } from '../../../common/errors/problem.error.js';

/** A reply came for a turn that waits no longer. */
export class NothingPendingError extends ProblemError {
  readonly code = 'CHAT.NOTHING_PENDING';
  readonly kind = 'conflict';

  constructor() {
    super('Nothing in this conversation is waiting for an answer.');
  }
}

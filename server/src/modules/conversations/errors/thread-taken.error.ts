import { ProblemError } from '../../../common/errors/problem.error.js';

/** The thread id belongs to a conversation already. */
export class ThreadTakenError extends ProblemError {
  readonly code = 'CONVERSATION.THREAD_TAKEN';
  readonly kind = 'conflict';

  constructor() {
    super('This thread id is in use.');
  }
}

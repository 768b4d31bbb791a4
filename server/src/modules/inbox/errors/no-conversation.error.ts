import { ProblemError } from '../../../common/errors/problem.error.js';

/** The request was made outside of a conversation, or the conversation is gone: nobody can be answered there. */
export class NoConversationError extends ProblemError {
  readonly code = 'INBOX.NO_CONVERSATION';
  readonly kind = 'conflict';

  constructor() {
    super('This request has no conversation.');
  }
}

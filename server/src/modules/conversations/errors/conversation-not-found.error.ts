import { ProblemError } from '../../../common/errors/problem.error.js';

/** No conversation has this name, or it is somebody else's: the two look the same. */
export class ConversationNotFoundError extends ProblemError {
  readonly code = 'CONVERSATION.NOT_FOUND';
  readonly kind = 'not_found';

  constructor() {
    super('There is no such conversation.');
  }
}

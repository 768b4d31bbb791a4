import { ProblemError } from '../../../common/errors/problem.error.js';

/** Only answers of the assistant can be made anew. */
export class NotAnAnswerError extends ProblemError {
  readonly code = 'CHAT.NOT_AN_ANSWER';
  readonly kind = 'conflict';

  constructor() {
    super('This message is no answer to a question, so it cannot be made anew.');
  }
}

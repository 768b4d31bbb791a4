import { ProblemError } from '../../../common/errors/problem.error.js';

/** A message has more characters than one may have. */
export class MessageTooLongError extends ProblemError {
  readonly code = 'CHAT.MESSAGE_TOO_LONG';
  readonly kind = 'unprocessable';
  override readonly errors;

  constructor(limit: number) {
    super(`A message has at most ${limit} characters.`);
    this.errors = [{ field: 'message', detail: `has more than ${limit} characters` }];
  }
}

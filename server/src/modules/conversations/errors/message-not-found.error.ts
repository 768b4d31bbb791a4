import { type FieldProblem, ProblemError } from '../../../common/errors/problem.error.js';

/** No message has this number here, or it is in somebody else's conversation: the two look the same. */
export class MessageNotFoundError extends ProblemError {
  readonly code = 'MESSAGE.NOT_FOUND';
  readonly kind = 'not_found';
  override readonly errors: readonly FieldProblem[];

  /** @param field the field of the request that named the message; none when the address did. */
  constructor(field?: string) {
    super('There is no such message.');
    this.errors = field === undefined ? [] : [{ field, detail: 'is no message of this conversation' }];
  }
}

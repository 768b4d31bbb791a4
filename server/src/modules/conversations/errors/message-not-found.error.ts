import { ProblemError } from '../../../common/errors/problem.error.js';

/** No message has this number here, or it is in somebody else's conversation: the two look the same. */
export class MessageNotFoundError extends ProblemError {
  readonly code = 'MESSAGE.NOT_FOUND';
  readonly kind = 'not_found';

  constructor() {
    super('There is no such message.');
  }
}

import { ProblemError } from '../../../common/errors/problem.error.js';

/** Somebody else on the staff took the conversation over between reading and taking it. */
export class HandledByAnotherError extends ProblemError {
  readonly code = 'INBOX.HANDLED_BY_ANOTHER';
  readonly kind = 'conflict';
  override readonly errors = [{ field: 'handler', detail: 'is not who answers in the conversation now' }];

  constructor() {
    super('Somebody else on the staff has taken this conversation over meanwhile.');
  }
}

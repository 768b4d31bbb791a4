import { ProblemError } from '../../../common/errors/problem.error.js';

/** No request for a person has this number. */
export class InboxItemNotFoundError extends ProblemError {
  readonly code = 'INBOX.NOT_FOUND';
  readonly kind = 'not_found';

  constructor() {
    super('There is no such request.');
  }
}

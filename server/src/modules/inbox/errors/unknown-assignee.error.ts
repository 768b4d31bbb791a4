import { ProblemError } from '../../../common/errors/problem.error.js';

/** Only people on the staff look after requests. */
export class UnknownAssigneeError extends ProblemError {
  readonly code = 'INBOX.UNKNOWN_ASSIGNEE';
  readonly kind = 'malformed';
  override readonly errors = [{ field: 'assignee', detail: 'must be the number of an account on the staff, or null' }];

  constructor() {
    super('Check: assignee.');
  }
}

import { ProblemError } from '../../../common/errors/problem.error.js';

/** The account has no such session. */
export class SessionNotFoundError extends ProblemError {
  readonly code = 'SESSION.NOT_FOUND';
  readonly kind = 'not_found';

  constructor() {
    super('There is no such session.');
  }
}

import { ProblemError } from '../../../../common/errors/problem.error.js';

/** There is no agent of that name. */
export class AgentNotFoundError extends ProblemError {
  readonly code = 'AGENT.NOT_FOUND';
  readonly kind = 'not_found';

  constructor() {
    super('There is no such agent.');
  }
}

import { ProblemError } from '../../../../common/errors/problem.error.js';

/** The agent never had that version, or was deleted by it. */
export class AgentVersionNotFoundError extends ProblemError {
  readonly code = 'AGENT.VERSION_NOT_FOUND';
  readonly kind = 'not_found';

  constructor() {
    super('This agent has no such version.');
  }
}

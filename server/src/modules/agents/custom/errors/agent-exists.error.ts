import { ProblemError } from '../../../../common/errors/problem.error.js';

/** The name of a new agent is in use. */
export class AgentExistsError extends ProblemError {
  readonly code = 'AGENT.EXISTS';
  readonly kind = 'conflict';
  override readonly errors = [{ field: 'name', detail: 'is in use' }];

  constructor() {
    super('There is an agent of this name already.');
  }
}

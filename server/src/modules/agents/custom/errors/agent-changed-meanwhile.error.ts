import { ProblemError } from '../../../../common/errors/problem.error.js';

/** Two changes of one agent at the same moment: only the first was written. */
export class AgentChangedMeanwhileError extends ProblemError {
  readonly code = 'AGENT.CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor() {
    super('Somebody else has changed this agent just now. Look again and repeat your change.');
  }
}

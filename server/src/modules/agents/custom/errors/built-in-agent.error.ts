import { ProblemError } from '../../../../common/errors/problem.error.js';

/** An agent of the software cannot be deleted. */
export class BuiltInAgentError extends ProblemError {
  readonly code = 'AGENT.BUILT_IN';
  readonly kind = 'conflict';

  constructor() {
    super('This agent comes with the software. It can be changed and switched off, not deleted.');
  }
}

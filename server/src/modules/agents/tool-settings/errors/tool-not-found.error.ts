import { ProblemError } from '../../../../common/errors/problem.error.js';

/** There is no tool of that name. */
export class ToolNotFoundError extends ProblemError {
  readonly code = 'TOOL.NOT_FOUND';
  readonly kind = 'not_found';

  constructor() {
    super('There is no such tool.');
  }
}

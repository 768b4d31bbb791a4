import { ProblemError } from '../../../common/errors/problem.error.js';

/** The account has no such API key. */
export class ApiKeyNotFoundError extends ProblemError {
  readonly code = 'API_KEY.NOT_FOUND';
  readonly kind = 'not_found';

  constructor() {
    super('There is no such API key.');
  }
}

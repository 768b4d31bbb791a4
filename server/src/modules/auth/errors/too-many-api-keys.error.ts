import { ProblemError } from '../../../common/errors/problem.error.js';

/** The account has as many keys as are allowed. */
export class TooManyApiKeysError extends ProblemError {
  readonly code = 'API_KEY.TOO_MANY';
  readonly kind = 'unprocessable';

  constructor() {
    super('There are as many API keys as an account may have. Delete one first.');
  }
}

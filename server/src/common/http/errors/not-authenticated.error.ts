import { ProblemError } from '../../errors/problem.error.js';

/** The route needs a caller and the request named none. */
export class NotAuthenticatedError extends ProblemError {
  readonly code = 'AUTH.NOT_AUTHENTICATED';
  readonly kind = 'unauthenticated';

  constructor() {
    super('Sign in first.');
  }
}

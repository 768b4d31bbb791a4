import { ProblemError } from '../../../common/errors/problem.error.js';

/** A refresh token that is unknown, over, or was used before. */
export class InvalidRefreshTokenError extends ProblemError {
  readonly code = 'AUTH.REFRESH_REFUSED';
  readonly kind = 'unauthenticated';

  constructor() {
    super('This refresh token is not accepted. Sign in again.');
  }
}

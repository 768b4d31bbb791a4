import { ProblemError } from '../../../common/errors/problem.error.js';

/** A cookie, access token or API key that is unknown, over, of the wrong kind, or belongs to an account that is switched off. */
export class InvalidCredentialError extends ProblemError {
  readonly code = 'AUTH.CREDENTIAL_REFUSED';
  readonly kind = 'unauthenticated';

  constructor() {
    super('These credentials are not accepted. Sign in again.');
  }
}

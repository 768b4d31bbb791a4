import { ProblemError } from '../../../common/errors/problem.error.js';

/** A request that changes something came with a session cookie but without the token that only our own page knows. */
export class CsrfRefusedError extends ProblemError {
  readonly code = 'AUTH.CSRF_REFUSED';
  readonly kind = 'forbidden';

  constructor() {
    super('The request does not carry the token of this session (X-CSRF-Token).');
  }
}

import { ProblemError } from '../../../common/errors/problem.error.js';

/** Registration is switched off. */
export class RegistrationClosedError extends ProblemError {
  readonly code = 'AUTH.REGISTRATION_OFF';
  readonly kind = 'forbidden';

  constructor() {
    super('Accounts are not made this way here.');
  }
}

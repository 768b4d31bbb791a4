import { ProblemError } from '../../../common/errors/problem.error.js';

/** Guest sessions are switched off. */
export class GuestsRefusedError extends ProblemError {
  readonly code = 'AUTH.GUESTS_OFF';
  readonly kind = 'forbidden';

  constructor() {
    super('Guests are not served here. Sign in.');
  }
}

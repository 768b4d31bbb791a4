import { ProblemError } from '../../../../common/errors/problem.error.js';

/** Administrators, and whoever asks, are not deleted through the list of users. */
export class ProtectedAccountError extends ProblemError {
  readonly code = 'USER.PROTECTED';
  readonly kind = 'conflict';

  constructor() {
    super('Administrators and your own account are not deleted here.');
  }
}

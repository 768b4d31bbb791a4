import { ProblemError } from '../../../common/errors/problem.error.js';

/** The last active administrator would be lost, and with it every way to run the server. */
export class LastAdministratorError extends ProblemError {
  readonly code = 'USER.LAST_ADMINISTRATOR';
  readonly kind = 'conflict';

  constructor() {
    super('This is the last administrator. Make another one first.');
  }
}

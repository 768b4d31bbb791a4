import { ProblemError } from '../../../common/errors/problem.error.js';

/** The server should get no requests at the moment: its database cannot be asked, or it is about to end. */
export class NotReadyError extends ProblemError {
  readonly code = 'SYSTEM.NOT_READY';
  readonly kind = 'unavailable';

  constructor() {
    super('The server is not ready for requests.');
  }
}

import { ProblemError } from '../../../common/errors/problem.error.js';

/** The provider's server cannot download or remove models; files are put into and taken out of the folder by hand. */
export class NotManageableError extends ProblemError {
  readonly code = 'MODEL.NOT_MANAGEABLE';
  readonly kind = 'unprocessable';

  constructor() {
    super('Models of this provider cannot be downloaded or removed from here.');
  }
}

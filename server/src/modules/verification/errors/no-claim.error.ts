import { ProblemError } from '../../../common/errors/problem.error.js';

/** Nobody claims anything in the conversation that could be approved or rejected. */
export class NoClaimError extends ProblemError {
  readonly code = 'VERIFICATION.NO_CLAIM';
  readonly kind = 'conflict';

  constructor() {
    super('There is no open claim that fits a customer.');
  }
}

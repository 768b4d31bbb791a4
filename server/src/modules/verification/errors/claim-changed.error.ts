import { ProblemError } from '../../../common/errors/problem.error.js';

/** The open claim is not the one that was read. */
export class ClaimChangedError extends ProblemError {
  readonly code = 'VERIFICATION.CLAIM_CHANGED';
  readonly kind = 'conflict';
  override readonly errors = [{ field: 'customer_id', detail: 'is not the customer who is claimed now' }];

  constructor() {
    super('The claim has changed. Read it again, and name the customer whom you approve.');
  }
}

import { ProblemError } from '../../../common/errors/problem.error.js';

/** What was asked for needs a proof of identity, and none of the caller's is in force. */
export class ProofNeededError extends ProblemError {
  readonly code = 'VERIFICATION.PROOF_NEEDED';
  readonly kind = 'forbidden';

  constructor() {
    super('Prove who you are in a conversation first, with the code from the e-mail.');
  }
}

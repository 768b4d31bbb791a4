import type { ProofMethod } from '../verification.contract.js';

/** A conversation's person was proven to be a store customer. */
export class IdentityProvenEvent {
  constructor(
    readonly conversationId: number,
    readonly userId: number,
    readonly customerId: number,
    readonly method: ProofMethod,
  ) {}
}

/** The proofs of a conversation ended: by wish, by a claim to be somebody else, or with what they rested on. */
export class ProofForgottenEvent {
  constructor(readonly conversationId: number) {}
}

/** Somebody said who they are, and nothing proves it yet. Told whether or not the store knows such a customer. */
export class IdentityClaimedEvent {
  constructor(
    readonly conversationId: number,
    readonly userId: number,
  ) {}
}

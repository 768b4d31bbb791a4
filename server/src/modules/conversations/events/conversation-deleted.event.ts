/** A conversation is gone for good; whoever kept something of it drops it. */
export class ConversationDeletedEvent {
  constructor(
    readonly conversationId: number,
    readonly userId: number,
    /** All runs the conversation had: states of the graph are kept under their ids. */
    readonly runIds: readonly string[],
  ) {}
}

/** The messages of a conversation are gone for good, the conversation itself stays. */
export class ConversationClearedEvent {
  constructor(
    readonly conversationId: number,
    readonly userId: number,
    /** All runs the conversation had: states of the graph are kept under their ids. */
    readonly runIds: readonly string[],
  ) {}
}

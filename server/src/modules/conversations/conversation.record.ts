/** A conversation as the rest of the server sees it: its row with the texts readable. */
export interface ConversationRecord {
  readonly id: number;
  readonly threadId: string;
  readonly userId: number;
  /** At most 200 characters; empty until the first message. */
  readonly title: string;
  readonly isArchived: boolean;
  /** The account on the staff who answers here, while the agents are silent; null while the agents answer. */
  readonly takenOverById: number | null;
  /** When it came out of a file; null when it was held here. */
  readonly importedAt: string | null;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a list shows of a conversation beside its own row. */
export interface ConversationOverview {
  readonly messageCount: number;
  /** Distinct `agent_type`s of its answers, by name. */
  readonly agentsUsed: readonly string[];
  readonly lastMessage: LastMessage | null;
}

export interface LastMessage {
  readonly id: number;
  readonly sender: Sender;
  readonly content: string;
  /** As `MessageRecord` has it. */
  readonly isImported: boolean;
  readonly createdAt: string;
}

/** Who wrote a message. */
export const SENDERS = ['user', 'assistant', 'staff'] as const;
export type Sender = (typeof SENDERS)[number];

/** What a list of conversations is narrowed to. Times are ISO 8601 UTC; fields left out do not narrow. */
export interface ConversationFilter {
  /** Whole words that must all stand in the title or the messages. */
  readonly search?: string;
  readonly isArchived?: boolean;
  readonly agentType?: string;
  /** Inclusive. */
  readonly createdAfter?: string;
  /** Exclusive. */
  readonly createdBefore?: string;
  /** Only for staff, who see everybody's. */
  readonly userId?: number;
  readonly orderBy: 'createdAt' | 'updatedAt';
  readonly direction: 'ASC' | 'DESC';
}

/** Which conversations work on many of them takes; fields left out do not narrow. */
export interface ConversationSelection {
  readonly userId?: number;
  /** Only conversations that nothing changed in since this moment, ISO 8601 UTC. */
  readonly quietSince?: string;
}

import type { AnswerFacts, StoredTurn } from '../message.record.js';
import type { ClaimedKey } from './idempotency-keys.repository.js';
import type { NumberedEvent } from './run-events.repository.js';
import type { RunInterrupt, RunRecord, RunRequest, RunStatus } from './run.record.js';

/** Where the question stands: said now, after a message (null: at the start; `newest`: after all), or said before. */
export type Question =
  | { readonly kind: 'new'; readonly content: string; readonly after: number | null | 'newest' }
  | { readonly kind: 'asked'; readonly messageId: number };

/** A turn to store. */
export interface NewTurn {
  readonly runId: string;
  readonly conversationId: number;
  readonly userId: number;
  readonly question: Question;
  readonly request: RunRequest;
  /** The waiting run this turn answers; null for a question of its own. */
  readonly answers: RunRecord | null;
  readonly key: ClaimedKey | null;
  /** A person on the staff has taken the conversation over: the message is stored, and no agent answers it. */
  readonly isForStaff: boolean;
  /** Given when the conversation has none yet. */
  readonly title: string | null;
  /** Nothing is stored when the user has this many unfinished turns already. */
  readonly unfinishedPerUser: number;
}

/** How a run ended and what is kept of it. */
export interface FinishedTurn {
  readonly status: RunStatus;
  readonly isWaiting: boolean;
  readonly interrupt: RunInterrupt | null;
  readonly content: string;
  readonly agentType: string;
  readonly facts: AnswerFacts;
  readonly turn: StoredTurn;
  /** Events that are not stored yet. */
  readonly events: readonly NumberedEvent[];
  /** The question in words, for the search index. */
  readonly said: string;
}

import type { ConversationOverview, ConversationRecord } from '../conversation.record.js';
import type { RunRecord } from '../runs/run.record.js';

/** A conversation with all that is shown of it. */
export interface ConversationView extends ConversationOverview {
  readonly conversation: ConversationRecord;
  /** The store customer proven in it; null until then. */
  readonly customerId: number | null;
  /** The run being answered, or first in line; null when nothing runs. */
  readonly activeRun: RunRecord | null;
  /** The run whose question to the person is open; null when nothing is asked. */
  readonly waitingRun: RunRecord | null;
}

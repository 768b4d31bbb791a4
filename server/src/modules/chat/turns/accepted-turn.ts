import type { RunRecord } from '../../conversations/runs/run.record.js';

/** A run that belongs to the server from now on, and the thread it is in. */
export interface AcceptedTurn {
  readonly run: RunRecord;
  readonly threadId: string;
}

import type { RunRecord } from '../../conversations/runs/run.record.js';
import type { KeptOutcome } from '../turns/finished-turn.js';

/** A turn was answered, well or not, and its answer is stored. */
export class TurnFinishedEvent {
  constructor(
    readonly run: RunRecord,
    readonly outcome: KeptOutcome,
  ) {}
}

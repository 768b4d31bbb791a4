import type { Caller } from '../../../common/caller.js';
import type { Evidence } from '../../tools/evidence.js';
import type { AgentMode } from '../agent.contract.js';
import type { PlannedRequest, StatedIdentity } from '../understanding/plan.js';
import type { EarlierTurn } from '../understanding/understanding.contract.js';

/** What a turn tells while it works; the chat module gives each a number and sends it on. */
export type TurnEvent =
  | { readonly event: 'agent-start'; readonly agentType: string }
  | {
      readonly event: 'tool-call';
      readonly id: string;
      readonly name: string;
      readonly arguments: Evidence['arguments'];
    }
  | { readonly event: 'tool-result'; readonly id: string; readonly name: string; readonly result: Evidence['result'] }
  | {
      readonly event: 'model-progress';
      readonly phase: 'queued' | 'loading' | 'reading';
      readonly position?: number;
      readonly percent?: number;
    }
  | { readonly event: 'text-delta'; readonly text: string }
  | { readonly event: 'text-replace'; readonly text: string }
  | { readonly event: 'identity-request'; readonly kind: IdentityRequestKind; readonly prompt: string };

export type IdentityRequestKind = 'identifier' | 'code' | 'staff';

/** One message to answer. `window` is the conversation before it, oldest first, bounded by the chat module. */
export interface TurnRequest {
  readonly runId: string;
  readonly conversationId: number;
  readonly message: string;
  readonly caller: Caller;
  readonly window: readonly EarlierTurn[];
  /** An identity claimed in the request body; recorded as a claim, asks for nothing by itself. */
  readonly claim: StatedIdentity | null;
  /** Overrides the agents' own modes for this turn. */
  readonly mode: AgentMode | null;
  /** Language of the person's interface (Accept-Language), used when the message itself does not tell. */
  readonly language: string | null;
  readonly signal: AbortSignal;
  readonly emit: (event: TurnEvent) => void;
}

/** A turn that waits is resumed with the waiting run's id and the person's reply (code or identifier). */
export interface ResumeRequest extends TurnRequest {
  readonly waitingRunId: string;
}

/** How a turn ended. `content` holds the whole answer in Markdown, also for `interrupted` (answered parts and the question). */
export interface TurnOutcome {
  readonly status: 'complete' | 'interrupted' | 'stopped' | 'failed';
  readonly content: string;
  readonly agentType: string;
  readonly agents: readonly string[];
  readonly requests: readonly PlannedRequest[];
  readonly evidence: readonly Evidence[];
  /** Set when something was missing: `model_unavailable`, `model_failed`, `model_slow`, `grounding`, `limit_reached`, `store_unavailable`, ... */
  readonly degradedReason: string | null;
  readonly model: string | null;
  readonly llmCalls: number;
  readonly tokens: number | null;
  /** Milliseconds from the start of the turn; null when there was none. */
  readonly firstFactMs: number | null;
  readonly firstTokenMs: number | null;
  readonly interrupt: { readonly kind: IdentityRequestKind; readonly prompt: string } | null;
}

/** Answers messages by way of the graph. Implemented in the agents module; the chat module is its only caller. */
export abstract class TurnRunner {
  abstract run(request: TurnRequest): Promise<TurnOutcome>;
  /** @throws NothingPendingError when the waiting run's state is gone. */
  abstract resume(request: ResumeRequest): Promise<TurnOutcome>;
  /** Forgets the state of a waiting run (a newer wait took its place, or the conversation was cleared). */
  abstract forget(runId: string): Promise<void>;
}

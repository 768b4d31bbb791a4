import { Annotation } from '@langchain/langgraph';
import type { RememberedTaste } from '../../memory/taste-memory.contract.js';
import type { Evidence } from '../../tools/evidence.js';
import type { AgentMode } from '../agent.contract.js';
import type { Plan, StatedIdentity } from '../understanding/plan.js';
import type { EarlierTurn } from '../understanding/understanding.contract.js';
import type { IdentityRequestKind } from './turn.contract.js';

/** What the person must be asked before the turn can go on. */
export interface IdentityQuestion {
  readonly kind: IdentityRequestKind;
  /** In the person's language, ready to be shown. */
  readonly prompt: string;
  /** True when nothing may be answered before, as `VERIFY_CUSTOMER=before_any_answer` wants. */
  readonly beforeAnything: boolean;
}

/** A request of the plan that has been answered; `request` is its place in the plan. */
export interface FinishedRequest {
  readonly request: number;
  readonly evidence: readonly Evidence[];
}

/**
 * The state of one turn. Everything in it survives a wait for the person, sealed in the checkpoint; who the caller is
 * does not stand here but in the turn's context, which the server makes anew on every pass.
 */
export const TurnState = Annotation.Root({
  /** The person's message. Written by the runner. */
  message: Annotation<string>(),
  /** The conversation before the message, oldest first and bounded. Written by the runner. */
  window: Annotation<readonly EarlierTurn[]>(),
  /** An identity claimed beside the message. Written by the runner. */
  claim: Annotation<StatedIdentity | null>(),
  /** Language of the person's interface, when known. Written by the runner. */
  language: Annotation<string | null>(),
  /** How agents work in this turn when it is not their own way. Written by the runner. */
  mode: Annotation<AgentMode | null>(),
  /** What the message means. Written by `verification` on its first pass, made longer by `plan_rest`. */
  plan: Annotation<Plan | null>(),
  /** The proven store customer, null while there is none. Written by `verification` on every pass. */
  customerId: Annotation<number | null>(),
  /** Whether the caller is staff who act for that customer. Written by `verification` on every pass. */
  actsFor: Annotation<boolean>(),
  /** What the person must be asked. Written by `verification` and by agents whose tools need an identity. */
  question: Annotation<IdentityQuestion | null>(),
  /** What the person answered to the question. Written by `human_input`, read and cleared by `verification`. */
  reply: Annotation<string | null>(),
  /** What is remembered of the person's taste, with what the message states. Written by `load_memory`. */
  preferences: Annotation<RememberedTaste | null>(),
  /** Places in the plan of requests whose tools asked for an identity in this pass. Written by agents, cleared by `verification`. */
  blocked: Annotation<readonly number[]>({
    reducer: (before, update) => (update.length === 0 ? [] : [...before, ...update]),
    default: () => [],
  }),
  /** Places in the plan of requests that wait until what is sure has been answered. Written by `supervisor` and the agents. */
  deferred: Annotation<readonly number[]>({
    reducer: (before, added) => [...before, ...added],
    default: () => [],
  }),
  /** The requests answered so far. Written by `supervisor` and the agents. */
  finished: Annotation<readonly FinishedRequest[]>({
    reducer: (before, added) => [...before, ...added],
    default: () => [],
  }),
});

export type TurnStateValue = typeof TurnState.State;
export type TurnStateUpdate = typeof TurnState.Update;

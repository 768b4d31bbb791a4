import type { FactRow, Message, ToolArguments } from '@/api/message.schema';
import type { IdentityKind, RunStatus, StreamEvent } from '@/api/stream-events';

/** One call of a tool, as the page shows it. */
export interface Step {
  readonly id: string;
  /** The tool's name, snake_case. */
  readonly name: string;
  readonly arguments: ToolArguments;
  /** How many things match and how many are in `rows`; null while the call runs. */
  readonly total: number | null;
  readonly shown: number | null;
  readonly rows: readonly FactRow[];
  /** Milliseconds; known for finished messages only. */
  readonly durationMs: number | null;
}

/** What the conversation waits for before it can go on. */
export interface IdentityRequest {
  readonly kind: IdentityKind;
  readonly prompt: string;
}

/** What the language model is busy with before its first word. */
export type ModelProgress = Pick<Extract<StreamEvent, { type: 'model-progress' }>, 'phase' | 'position' | 'percent'>;

/** An answer on its way, built from the events of its run. */
export interface Turn {
  readonly status: 'starting' | 'running' | RunStatus;
  readonly userMessageId: number | null;
  readonly messageId: number | null;
  readonly agents: readonly string[];
  readonly steps: readonly Step[];
  /** The Markdown received so far. */
  readonly text: string;
  readonly progress: ModelProgress | null;
  readonly identity: IdentityRequest | null;
  readonly error: { readonly code: string; readonly detail: string } | null;
  /** The finished message as the server stored it; it replaces everything above. */
  readonly message: Message | null;
}

export const STARTING_TURN: Turn = {
  status: 'starting',
  userMessageId: null,
  messageId: null,
  agents: [],
  steps: [],
  text: '',
  progress: null,
  identity: null,
  error: null,
  message: null,
};

/** The turn after one more event. Pure; `run-start` begins anew, so a replay from the first event doubles nothing. */
export function reduceTurn(turn: Turn, event: StreamEvent): Turn {
  switch (event.type) {
    case 'run-start':
      return startTurn(event.user_message_id, event.message_id);
    case 'agent-start':
      return { ...turn, agents: withAgent(turn.agents, event.agent_type) };
    case 'tool-call':
      return { ...turn, steps: withStep(turn.steps, { ...emptyStep(event), arguments: event.arguments }) };
    case 'tool-result':
      return { ...turn, steps: withResult(turn.steps, event) };
    case 'model-progress':
      return { ...turn, progress: { phase: event.phase, position: event.position, percent: event.percent } };
    case 'text-delta':
      return { ...turn, progress: null, text: turn.text + event.text };
    case 'text-replace':
      return { ...turn, progress: null, text: event.text };
    case 'identity-request':
      return { ...turn, progress: null, identity: { kind: event.kind, prompt: event.prompt } };
    case 'message-end':
      return { ...turn, progress: null, message: event.message };
    case 'run-error':
      return { ...turn, progress: null, error: { code: event.code, detail: event.detail } };
    case 'run-end':
      return { ...turn, progress: null, status: event.status };
  }
}

function startTurn(userMessageId: number | null | undefined, messageId: number | null | undefined): Turn {
  return { ...STARTING_TURN, status: 'running', userMessageId: userMessageId ?? null, messageId: messageId ?? null };
}

function withAgent(agents: readonly string[], name: string): readonly string[] {
  return agents.includes(name) ? agents : [...agents, name];
}

function emptyStep(call: { id: string; name: string }): Step {
  return { id: call.id, name: call.name, arguments: {}, total: null, shown: null, rows: [], durationMs: null };
}

function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  const isKnown = steps.some((known) => known.id === step.id);
  return isKnown ? steps.map((known) => (known.id === step.id ? step : known)) : [...steps, step];
}

function withResult(steps: readonly Step[], result: Extract<StreamEvent, { type: 'tool-result' }>): readonly Step[] {
  const call = steps.find((step) => step.id === result.id) ?? emptyStep(result);
  return withStep(steps, { ...call, total: result.total, shown: result.shown, rows: result.rows });
}

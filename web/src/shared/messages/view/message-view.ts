import type { Message, MessageMetadata } from '@/api/message.schema';
import { isCovered } from '../facts/is-covered';
import { shareOf, type ModelShare } from './model-share';
import { placeCards } from './place-cards';
import type { ModelProgress, Step, Turn } from '../stream/turn';

/** What a message is made of, top to bottom. A new kind needs a component in `parts/part-components.ts`. */
export type MessagePart =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'facts'; readonly step: Step }
  | { readonly kind: 'progress'; readonly progress: ModelProgress }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'typing'; readonly isSending: boolean }
  | { readonly kind: 'error'; readonly code: string; readonly detail: string };

/** States of answers that ended before their words did; their facts stay open. */
const CUT: ReadonlySet<string> = new Set(['stopped', 'interrupted']);

/** How an answer came about. */
export interface AnswerMaking {
  /** Of the whole turn; null when unknown. */
  readonly milliseconds: number | null;
  /** The language model that wrote words of it; null when none did. */
  readonly model: string | null;
  readonly share: ModelShare;
}

/** A message ready to be drawn, stored or still on its way. */
export interface MessageView {
  /** The same for a message on its way and, later, stored. */
  readonly key: string;
  readonly id: number | null;
  readonly sender: Message['sender'];
  /** Names of the agents that answered; empty for people. */
  readonly agents: readonly string[];
  /** ISO 8601; null while it is on its way. */
  readonly timestamp: string | null;
  readonly status: string | null;
  readonly degradedReason: string | null;
  readonly reaction: string | null;
  /** Out of a file: who wrote it is only what the file says. */
  readonly isImported: boolean;
  /** What the person wrote or the answer says, as Markdown. */
  readonly text: string;
  /** How the answer came about; null for people's messages and while it is on its way. */
  readonly making: AnswerMaking | null;
  readonly parts: readonly MessagePart[];
}

/** A stored message. */
export function viewOfMessage(message: Message): MessageView {
  const { id, sender, timestamp, reaction, metadata, content } = message;
  return {
    key: `message-${id}`,
    id,
    sender,
    agents: agentsOf(message),
    timestamp,
    status: metadata?.status ?? null,
    degradedReason: metadata?.degraded_reason ?? null,
    reaction,
    isImported: message.imported === true,
    text: content,
    making: sender === 'assistant' && metadata ? makingOf(metadata) : null,
    parts: sender === 'user' ? [{ kind: 'text', text: content }] : partsOfAnswer(message),
  };
}

function makingOf(metadata: MessageMetadata): AnswerMaking {
  return { milliseconds: metadata.latency_ms ?? null, model: metadata.model ?? null, share: shareOf(metadata) };
}

function partsOfAnswer({ metadata, content }: Message): MessagePart[] {
  const steps = stepsOf(metadata);
  const isCut = CUT.has(metadata?.status ?? '');
  return [
    ...(steps.length > 0 ? [{ kind: 'steps' as const, steps }] : []),
    ...(isCut ? openFacts(steps, content) : []),
    ...placeCards(content, steps),
  ];
}

/** Facts whose words have not come. */
function openFacts(steps: readonly Step[], text: string): MessagePart[] {
  const open = steps.filter((step) => step.rows.length > 0 && !isCovered(step, text));
  return open.map((step) => ({ kind: 'facts', step }));
}

/** An answer on its way: its facts stand open until its words say the same. */
export function viewOfTurn(turn: Turn): MessageView {
  return {
    key: turn.messageId === null ? 'turn' : `message-${turn.messageId}`,
    id: turn.messageId,
    sender: 'assistant',
    agents: turn.agents.length > 0 ? turn.agents : ['supervisor'],
    timestamp: null,
    status: turn.status,
    degradedReason: null,
    reaction: null,
    isImported: false,
    text: turn.text,
    making: null,
    parts: partsOfTurn(turn),
  };
}

function partsOfTurn(turn: Turn): MessagePart[] {
  const isBusy = turn.status === 'starting' || turn.status === 'running';
  const parts: (MessagePart | false)[] = [
    turn.steps.length > 0 && { kind: 'steps', steps: turn.steps },
    ...openFacts(turn.steps, turn.text),
    turn.progress !== null && { kind: 'progress', progress: turn.progress },
    ...(turn.text === '' ? [] : placeCards(turn.text, turn.steps)),
    isBusy && turn.progress === null && turn.text === '' && { kind: 'typing', isSending: turn.status === 'starting' },
    turn.error !== null && { kind: 'error', ...turn.error },
  ];
  return parts.filter((part) => part !== false);
}

function agentsOf(message: Message): readonly string[] {
  if (message.sender !== 'assistant') return [];
  const all = message.metadata?.agents ?? [];
  return all.length > 0 ? all : [message.agent_type ?? 'supervisor'];
}

/** Joins the calls of a message with the rows they brought; evidence names its call, or stands at the call's place. */
function stepsOf(metadata: MessageMetadata | null): Step[] {
  if (!metadata) return [];
  return metadata.tools.map((tool, position) => {
    const named = metadata.evidence.find((found) => found.tool_call_id !== null && found.tool_call_id === tool.id);
    const placed = metadata.evidence[position];
    const evidence = named ?? (placed?.name === tool.name ? placed : undefined);
    return {
      id: tool.id ?? String(position),
      name: tool.name,
      arguments: tool.arguments,
      total: tool.total,
      shown: tool.shown,
      rows: evidence?.rows ?? [],
      durationMs: tool.duration_ms,
    };
  });
}

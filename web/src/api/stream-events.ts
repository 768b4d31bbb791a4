import * as z from 'zod/mini';
import type { StreamFrame } from './event-stream';
import { argumentsSchema, messageSchema, rowSchema } from './message.schema';

const phase = z.enum(['queued', 'loading', 'reading']);
const identityKind = z.enum(['identifier', 'code', 'staff']);
const runStatus = z.enum(['complete', 'interrupted', 'stopped', 'failed']);
const messageId = z.nullish(z.number());

/** What each event carries; `type` is its name on the wire. */
const eventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('run-start'),
    run_id: z.union([z.string(), z.number()]),
    thread_id: z.string(),
    user_message_id: messageId,
    message_id: messageId,
  }),
  z.object({ type: z.literal('agent-start'), agent_type: z.string() }),
  z.object({
    type: z.literal('tool-call'),
    id: z.string(),
    name: z.string(),
    arguments: z._default(argumentsSchema, {}),
  }),
  z.object({
    type: z.literal('tool-result'),
    id: z.string(),
    name: z.string(),
    total: z.number(),
    shown: z.number(),
    rows: z.array(rowSchema),
  }),
  z.object({
    type: z.literal('model-progress'),
    phase,
    position: z.nullish(z.number()),
    percent: z.nullish(z.number()),
  }),
  z.object({ type: z.literal('text-delta'), text: z.string() }),
  z.object({ type: z.literal('text-replace'), text: z.string() }),
  z.object({ type: z.literal('identity-request'), kind: identityKind, prompt: z._default(z.string(), '') }),
  z.object({ type: z.literal('message-end'), message: messageSchema }),
  z.object({ type: z.literal('run-error'), code: z.string(), detail: z._default(z.string(), '') }),
  z.object({ type: z.literal('run-end'), status: runStatus }),
]);

/** One event of a run, parsed. */
export type StreamEvent = z.infer<typeof eventSchema>;
export type IdentityKind = z.infer<typeof identityKind>;
export type RunStatus = z.infer<typeof runStatus>;

/** Parses a frame; null for an event this page does not know or whose data is not what its name promises. */
export function parseStreamEvent(frame: StreamFrame): StreamEvent | null {
  const parsed = eventSchema.safeParse({ ...parseObject(frame.data), type: frame.event });
  return parsed.success ? parsed.data : null;
}

function parseObject(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

import { z } from 'zod';
import { isDeeper } from '../../common/text/json-depth.js';
import { type Sender, SENDERS } from './conversation.record.js';

/** How an answer came to be what it is. `interrupted` was cut by a stop of the server, `stopped` by the person. */
export const ANSWER_STATUSES = ['success', 'degraded', 'failed', 'interrupted', 'stopped'] as const;
export type AnswerStatus = (typeof ANSWER_STATUSES)[number];

export const REACTIONS = ['thumbs_up', 'thumbs_down'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** Levels of what the agents keep of their requests; they use no more than half of them. */
export const DEEPEST_REQUESTS = 16;

const senderSchema = z.enum(SENDERS);
const reactionSchema = z.enum(REACTIONS).nullable();
const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A tool call and what it found, as it is kept: the facts of an answer, and what later questions lean on. */
const evidenceSchema = z.object({
  id: z.string(),
  tool: z.string(),
  arguments: z.record(z.string(), z.union([z.string(), z.number()])),
  result: z.object({
    status: z.literal('rows'),
    total: z.number(),
    shown: z.number(),
    more: z.boolean(),
    rows: z.array(z.record(z.string(), valueSchema)),
    near: z.array(z.string()).optional(),
  }),
  durationMs: z.number(),
});

/** How an answer was made, without its facts. Times in milliseconds from the start of the run. */
const answerFactsSchema = z.object({
  status: z.enum(ANSWER_STATUSES),
  degradedReason: z.string().nullable(),
  agents: z.array(z.string()),
  model: z.string().nullable(),
  llmCalls: z.number(),
  latencyMs: z.number(),
  firstFactMs: z.number().nullable(),
  firstTokenMs: z.number().nullable(),
  tokens: z.number().nullable(),
});

/** What was understood of the question and found for it. `requests` belong to the agents and are only handed back. */
const turnSchema = z.object({ requests: z.array(z.unknown()), evidence: z.array(evidenceSchema) });

export type StoredEvidence = z.infer<typeof evidenceSchema>;
export type AnswerFacts = z.infer<typeof answerFactsSchema>;
export type StoredTurn = z.infer<typeof turnSchema>;

/** A message as the rest of the server sees it: its row with the texts readable. */
export interface MessageRecord {
  readonly id: number;
  readonly conversationId: number;
  readonly parentId: number | null;
  readonly sender: Sender;
  readonly content: string;
  readonly agentType: string | null;
  readonly isPending: boolean;
  /** True when it came out of a file: whoever brought the file says who wrote it. */
  readonly isImported: boolean;
  readonly reaction: Reaction | null;
  readonly reactionComment: string | null;
  readonly facts: AnswerFacts | null;
  readonly turn: StoredTurn | null;
  readonly createdAt: string;
}

/** What later questions lean on of a message. */
export type SaidMessage = Pick<MessageRecord, 'sender' | 'content' | 'turn'>;

/** @throws ZodError when the row was written by something else. */
export function parseFacts(json: string): AnswerFacts {
  return answerFactsSchema.parse(JSON.parse(json));
}

/**
 * Requests that no agent wrote are left out: what is deeper could not be written again.
 *
 * @throws ZodError when the row was written by something else.
 */
export function parseTurn(json: string): StoredTurn {
  const turn = turnSchema.parse(JSON.parse(json));
  return isDeeper(turn.requests, DEEPEST_REQUESTS) ? { ...turn, requests: [] } : turn;
}

/** @throws ZodError when the row holds another word. */
export function parseSender(text: string): Sender {
  return senderSchema.parse(text);
}

/** @throws ZodError when the row holds another word. */
export function parseReaction(text: string | null): Reaction | null {
  return reactionSchema.parse(text);
}

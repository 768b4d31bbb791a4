import { z } from 'zod';
import { isNameOfObjects } from '../../../common/own-value.js';
import { LARGEST_ID } from '../../../common/largest-id.js';
import { isStorableText } from '../../../common/text/storable-text.js';
import { isDeeper } from '../../../common/text/json-depth.js';
import { parseJson } from '../../../common/text/parse-json.js';
import { THREAD_ID_PATTERN } from '../conversation-reference.js';
import { SENDERS } from '../conversation.record.js';
import { TITLE_LENGTH } from '../make-title.js';
import { ANSWER_STATUSES, DEEPEST_REQUESTS, REACTIONS } from '../message.record.js';

/** What a file says of itself, so that another file is not taken for one. */
export const TRANSFER_FORMAT = 'counterpoint.conversations';
export const TRANSFER_VERSION = 1;

const CONTENT_LENGTH = 100_000;
const CONTEXT_LENGTH = 50_000;
const COMMENT_LENGTH = 1000;
const CELL_LENGTH = 2000;
const NAME_LENGTH = 64;
const MOST_TOOLS = 20;
const MOST_ROWS = 50;

const text = (longest: number) =>
  z.string().max(longest).refine(isStorableText, 'must hold no NUL and no half characters');
const name = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,63}$/, 'must be a name in snake_case')
  .refine((written) => !isNameOfObjects(written), 'is used by the software itself');
const id = z.int().min(1).max(LARGEST_ID);
const count = z.int().min(0).max(LARGEST_ID);
const milliseconds = z.number().min(0).max(LARGEST_ID);
const moment = z.iso.datetime({ offset: true }).transform((written) => new Date(written).toISOString());
const cell = z.union([text(CELL_LENGTH), z.number(), z.boolean(), z.null()]);

const toolSchema = z.strictObject({
  id: text(NAME_LENGTH),
  name,
  arguments: z.record(text(NAME_LENGTH), z.union([text(CELL_LENGTH), z.number()])),
  total: count,
  shown: count,
  more: z.boolean(),
  near: z.array(text(CELL_LENGTH)).max(MOST_ROWS).optional(),
  rows: z.array(z.record(text(NAME_LENGTH), cell)).max(MOST_ROWS),
  duration_ms: milliseconds,
});

const answerSchema = z.strictObject({
  status: z.enum(ANSWER_STATUSES),
  degraded_reason: text(NAME_LENGTH).nullable(),
  agents: z.array(name).max(MOST_TOOLS),
  model: text(CELL_LENGTH).nullable(),
  llm_calls: count,
  latency_ms: milliseconds,
  first_fact_ms: milliseconds.nullable(),
  first_token_ms: milliseconds.nullable(),
  tokens: count.nullable(),
  tools: z.array(toolSchema).max(MOST_TOOLS),
  context: text(CONTEXT_LENGTH).refine(isContext, 'must be what an export wrote'),
});

const messageSchema = z.strictObject({
  id,
  parent_id: id.nullable(),
  sender: z.enum(SENDERS),
  content: text(CONTENT_LENGTH),
  agent_type: name.nullable(),
  timestamp: moment,
  reaction: z.enum(REACTIONS).nullable(),
  reaction_comment: text(COMMENT_LENGTH).nullable(),
  answer: answerSchema.nullable(),
});

const conversationSchema = z.strictObject({
  thread_id: z.string().regex(THREAD_ID_PATTERN, 'must be a thread id'),
  owner: text(150).nullable(),
  title: text(TITLE_LENGTH),
  is_archived: z.boolean(),
  created_at: moment,
  updated_at: moment,
  messages: z.array(messageSchema).superRefine(checkTree),
});

/** A file of conversations with all their branches. */
export const transferSchema = z.strictObject({
  format: z.literal(TRANSFER_FORMAT),
  version: z.literal(TRANSFER_VERSION),
  conversations: z.array(conversationSchema),
});

export type TransferDocument = z.infer<typeof transferSchema>;
export type TransferConversation = z.infer<typeof conversationSchema>;
export type TransferMessage = z.infer<typeof messageSchema>;
export type TransferAnswer = z.infer<typeof answerSchema>;
export type TransferTool = z.infer<typeof toolSchema>;

/** Puts conversations into a file. */
export function toTransferDocument(conversations: TransferConversation[]): TransferDocument {
  return { format: TRANSFER_FORMAT, version: TRANSFER_VERSION, conversations };
}

/** Each message once, and behind the one it follows: then there is no circle, and rows can be written in this order. */
function checkTree(messages: readonly { id: number; parent_id: number | null }[], context: z.RefinementCtx): void {
  const known = new Set<number>();
  messages.forEach(({ id: own, parent_id: parent }, index) => {
    if (known.has(own)) context.addIssue({ code: 'custom', path: [index, 'id'], message: 'stands there twice' });
    if (parent !== null && !known.has(parent))
      context.addIssue({
        code: 'custom',
        path: [index, 'parent_id'],
        message: 'must be an earlier message of the list',
      });
    known.add(own);
  });
}

/** A list no deeper than agents write: a deeper one could be taken in and never be written again. */
function isContext(written: string): boolean {
  const list = parseJson(written);
  return Array.isArray(list) && !isDeeper(list, DEEPEST_REQUESTS);
}

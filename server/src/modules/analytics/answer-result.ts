import { z } from 'zod';
import type { KeptOutcome } from '../chat/turns/finished-turn.js';

/**
 * How an answer went, for figures: `answered` with facts or words; `not_found` when no tool found anything;
 * `not_understood` when no agent knew what to do; `person` when a person was asked for; `waiting` for the person's
 * identity; `stopped`, `failed`.
 */
export const ANSWER_RESULTS = [
  'answered',
  'not_found',
  'not_understood',
  'person',
  'waiting',
  'stopped',
  'failed',
] as const;

/** One of `ANSWER_RESULTS`. */
export type AnswerResult = (typeof ANSWER_RESULTS)[number];

/** The results that leave a question open. */
export const UNANSWERED: readonly AnswerResult[] = ['not_found', 'not_understood', 'failed'];

const requestSchema = z.object({ intent: z.string() });
const NOT_UNDERSTOOD = new Set(['not_understood', 'clarify']);
const PERSON_TOOL = 'open_support_request';

/** What the outcome of a turn counts as. */
export function resultOf({ status, isWaiting, turn }: KeptOutcome): AnswerResult {
  if (status === 'failed' || status === 'cut') return 'failed';
  if (status === 'stopped') return 'stopped';
  if (isWaiting) return 'waiting';
  if (turn.evidence.some(({ tool }) => tool === PERSON_TOOL)) return 'person';
  if (turn.evidence.length > 0) return turn.evidence.some(({ result }) => result.total > 0) ? 'answered' : 'not_found';
  return turn.requests.some((request) => NOT_UNDERSTOOD.has(intentOf(request))) ? 'not_understood' : 'answered';
}

function intentOf(request: unknown): string {
  const parsed = requestSchema.safeParse(request);
  return parsed.success ? parsed.data.intent : '';
}

import { z } from 'zod';
import type { PlannedRequest } from '../../agents/understanding/plan.js';
import type { EarlierTurn } from '../../agents/understanding/understanding.contract.js';
import type { StoredEvidence } from '../../conversations/message.record.js';
import type { WindowTurn } from '../../conversations/window/conversation-window.js';
import { NAME_KINDS } from '../../store/names/name-index.contract.js';
import type { Evidence } from '../../tools/evidence.js';
import { TOOL_ARGUMENTS } from '../../tools/tool.contract.js';

const argumentsSchema = z.partialRecord(z.enum(TOOL_ARGUMENTS), z.union([z.string(), z.number()]));

const nameSchema = z.object({
  kind: z.enum(NAME_KINDS),
  text: z.string(),
  said: z.string(),
  known: z.boolean(),
  guessed: z.boolean(),
  near: z.array(z.string()).optional(),
});

const requestSchema = z.object({
  text: z.string(),
  agent: z.string(),
  intent: z.string(),
  calls: z.array(z.object({ tool: z.string(), arguments: argumentsSchema })),
  names: z.array(nameSchema),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  confidence: z.number(),
  needsIdentity: z.boolean(),
}) satisfies z.ZodType<PlannedRequest>;

/**
 * Translates the stored window of a conversation into what the agents lean on. Requests and calls that an older version
 * wrote in another form are left out: a follow-up then leans on the words alone.
 */
export function toEarlierTurns(window: readonly WindowTurn[]): EarlierTurn[] {
  return window.map(({ said, answered, requests, evidence }) => ({
    said,
    answered,
    requests: requests.flatMap(toPlannedRequest),
    evidence: evidence.flatMap(toEvidence),
  }));
}

function toPlannedRequest(stored: unknown): PlannedRequest[] {
  const parsed = requestSchema.safeParse(stored);
  return parsed.success ? [parsed.data] : [];
}

function toEvidence(stored: StoredEvidence): Evidence[] {
  const parsed = argumentsSchema.safeParse(stored.arguments);
  return parsed.success ? [{ ...stored, arguments: parsed.data }] : [];
}

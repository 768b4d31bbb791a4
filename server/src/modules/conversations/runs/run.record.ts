import { z } from 'zod';
import type { Caller } from '../../../common/caller.js';

/**
 * Where a run stands. `interrupted` has answered what it could and asked the person something; `cut` was ended by a stop
 * of the server and is finished when somebody asks for it.
 */
export const RUN_STATUSES = ['queued', 'running', 'complete', 'interrupted', 'stopped', 'failed', 'cut'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** The statuses of a run that is still to be answered. */
export const UNFINISHED: readonly RunStatus[] = ['queued', 'running'];

const callerSchema = z.object({
  userId: z.number(),
  role: z.enum(['guest', 'customer', 'staff', 'admin']),
  customerId: z.number().nullable(),
  scopes: z.array(z.string()).readonly(),
  via: z.enum(['session', 'token', 'api_key']),
  sessionId: z.string().nullable(),
  address: z.string().optional(),
}) satisfies z.ZodType<Caller>;

/** Who asked and how: all that a run needs besides its messages, so that any process can take it up. */
const runRequestSchema = z.object({
  caller: callerSchema,
  /** A customer the body claimed to be; null when it claimed none. */
  claimedCustomer: z.string().nullable(),
  mode: z.enum(['auto', 'model', 'built_in']).nullable(),
  /** BCP 47, of the person's interface. */
  language: z.string().nullable(),
  /** The message is a one-time code: it is kept nowhere, so only the process that received it can use it. */
  holdsSecret: z.boolean(),
});

const runStatusSchema = z.enum(RUN_STATUSES);
const runInterruptSchema = z.object({ kind: z.enum(['identifier', 'code', 'staff']), prompt: z.string() });

export type RunRequest = z.infer<typeof runRequestSchema>;
export type RunInterrupt = z.infer<typeof runInterruptSchema>;

/** A run as the rest of the server sees it; `Run` tells what the fields mean. */
export interface RunRecord {
  readonly id: string;
  readonly conversationId: number;
  readonly userId: number;
  readonly userMessageId: number;
  readonly answerMessageId: number;
  readonly status: RunStatus;
  readonly isWaiting: boolean;
  readonly waitId: string;
  readonly answersRunId: string | null;
  readonly epoch: number;
  readonly stopRequested: boolean;
  readonly request: RunRequest;
  readonly interrupt: RunInterrupt | null;
  readonly createdAt: string;
}

/** Whether nothing more will happen to a run by itself. */
export function isFinished(run: Pick<RunRecord, 'status'>): boolean {
  return !UNFINISHED.includes(run.status);
}

/** @throws ZodError when the row holds another word. */
export function parseRunStatus(text: string): RunStatus {
  return runStatusSchema.parse(text);
}

/** @throws ZodError when the row was written by something else. */
export function parseRunRequest(json: string): RunRequest {
  return runRequestSchema.parse(JSON.parse(json));
}

/** @throws ZodError when the row was written by something else. */
export function parseRunInterrupt(json: string): RunInterrupt {
  return runInterruptSchema.parse(JSON.parse(json));
}

import type { GuardedModel } from '../active/guarded-model.js';
import { toTrouble } from '../active/model-trouble.js';
import { ProblemError } from '../../../common/errors/problem.error.js';

/** The code of a call that came back without a word. */
export const SAID_NOTHING = 'MODEL.SAID_NOTHING';

/** Why a call failed: the code of its error and, where that has one, the reason in it. */
export interface TrialFailure {
  readonly code: string;
  readonly reason: string | null;
}

/** What a short call showed. Times are milliseconds from the call. */
export interface TrialCall {
  /** Null when it went well. */
  readonly failure: TrialFailure | null;
  readonly firstTokenMs: number | null;
  readonly wholeMs: number;
  readonly tokens: number;
  /** Null when too few tokens came to tell. */
  readonly tokensPerSecond: number | null;
}

const QUESTION = [{ role: 'user', content: 'Say in one short sentence that you are ready.' }] as const;
const MOST_TOKENS = 24;
const FEWEST_FOR_PACE = 4;

/** Asks a model for one short sentence; its breaker hears nothing of it. Never throws but for a stop. */
export async function makeTrialCall(model: Pick<GuardedModel, 'try'>, signal: AbortSignal): Promise<TrialCall> {
  const startedAt = performance.now();
  const since = (): number => Math.round(performance.now() - startedAt);
  let firstTokenMs: number | null = null;
  let tokens = 0;
  let said = '';
  let failure: TrialFailure | null = null;
  try {
    for await (const piece of model.try(QUESTION, { signal, maximumTokens: MOST_TOKENS, temperature: 0 })) {
      firstTokenMs ??= since();
      if (piece.kind === 'text') said += piece.text;
      tokens = piece.kind === 'end' ? (piece.outputTokens ?? tokens) : tokens + 1;
    }
    if (said.trim() === '') failure = { code: SAID_NOTHING, reason: null };
  } catch (error) {
    signal.throwIfAborted();
    failure = failureOf(error);
  }
  const wholeMs = since();
  const seconds = (wholeMs - (firstTokenMs ?? 0)) / 1000;
  const hasPace = tokens >= FEWEST_FOR_PACE && seconds > 0;
  return { failure, firstTokenMs, wholeMs, tokens, tokensPerSecond: hasPace ? Math.round(tokens / seconds) : null };
}

function failureOf(error: unknown): TrialFailure {
  const trouble = toTrouble(error);
  if (trouble !== null) return { code: trouble.code, reason: trouble.reason };
  return { code: error instanceof ProblemError ? error.code : 'MODEL.UNKNOWN', reason: null };
}

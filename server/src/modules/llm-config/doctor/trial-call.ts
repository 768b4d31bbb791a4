import type { ActiveModel } from '../chat-model.contract.js';
import { ProblemError } from '../../../common/errors/problem.error.js';

/** What a short call showed. Times are milliseconds from the call. */
export interface TrialCall {
  /** Code of the error it ended with; null when it went well. */
  readonly failure: string | null;
  readonly firstTokenMs: number | null;
  readonly wholeMs: number;
  readonly tokens: number;
  /** Null when too few tokens came to tell. */
  readonly tokensPerSecond: number | null;
}

const QUESTION = [{ role: 'user', content: 'Say in one short sentence that you are ready.' }] as const;
const MOST_TOKENS = 24;
const FEWEST_FOR_PACE = 4;

/** Asks a model for one short sentence. Never throws but for a stop. */
export async function makeTrialCall(model: ActiveModel, signal: AbortSignal): Promise<TrialCall> {
  const startedAt = performance.now();
  const since = (): number => Math.round(performance.now() - startedAt);
  let firstTokenMs: number | null = null;
  let tokens = 0;
  let failure: string | null = null;
  try {
    for await (const piece of model.stream(QUESTION, { signal, maximumTokens: MOST_TOKENS, temperature: 0 })) {
      firstTokenMs ??= since();
      tokens = piece.kind === 'end' ? (piece.outputTokens ?? tokens) : tokens + 1;
    }
  } catch (error) {
    signal.throwIfAborted();
    failure = error instanceof ProblemError ? error.code : 'MODEL.UNKNOWN';
  }
  const wholeMs = since();
  const seconds = (wholeMs - (firstTokenMs ?? 0)) / 1000;
  const hasPace = tokens >= FEWEST_FOR_PACE && seconds > 0;
  return { failure, firstTokenMs, wholeMs, tokens, tokensPerSecond: hasPace ? Math.round(tokens / seconds) : null };
}

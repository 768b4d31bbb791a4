/** How long a model call may take, in milliseconds. */
export interface ModelLimits {
  /** From the call to its first sign of life: loading the model and reading the prompt. */
  readonly firstTokenMs: number;
  /** Between two signs of life. */
  readonly silenceMs: number;
  /** The whole call. */
  readonly wholeMs: number;
}

const LONGEST_SILENCE_MS = 15_000;
/** As long as a whole turn may take. */
const LONGEST_CALL_MS = 120_000;

/**
 * The limits that follow from the one people set: half of it may pass in silence later on, four times of it in all, both
 * bounded by what a turn may take. 30 s make 30, 15 and 120 s.
 *
 * @param mostMs what the whole call may take where that is less.
 */
export function modelLimits(timeoutSeconds: number, mostMs = LONGEST_CALL_MS): ModelLimits {
  const timeoutMs = timeoutSeconds * 1000;
  return {
    firstTokenMs: Math.min(timeoutMs, LONGEST_CALL_MS),
    silenceMs: Math.min(timeoutMs / 2, LONGEST_SILENCE_MS),
    wholeMs: Math.min(timeoutMs * 4, mostMs, LONGEST_CALL_MS),
  };
}

/** What one turn may spend. Tokens are those a model writes, times milliseconds. */
const MOST_MODEL_CALLS = 8;
const MOST_TOOL_CALLS = 10;
const MOST_TOKENS = 2048;
const LONGEST_MS = 120_000;
/** Planning of all requests of a turn together: people wait for their answer meanwhile. */
const LONGEST_PLANNING_MS = 15_000;
/** Calls that one request may be planned with: one, and one more where the first said nothing usable. */
const MOST_PLANNING_CALLS = 2;

/** What model calls of a turn have taken. `heard` counts the pieces that came, whatever the server says of them. */
export interface ModelSpending {
  readonly llmCalls: number;
  readonly heard: number;
}

/**
 * What one pass of a turn may still spend on models and tools, so that no model can keep a turn busy. The words of an
 * answer are worth one call in all: a joined answer has its sentences where the first agent speaks.
 */
export class TurnBudget {
  private modelCalls = 0;
  private toolCalls = 0;
  private tokens = 0;
  private wordsAsked = false;
  private planningMs = LONGEST_PLANNING_MS;
  private planningFailed: string | null = null;
  private limit: AbortSignal | null = null;
  private readonly startedAt = performance.now();

  /** Aborted when the turn has taken as long as any may. Made when first asked for: most turns need no timer. */
  readonly deadline = (): AbortSignal => {
    this.limit ??= AbortSignal.timeout(Math.round(Math.max(0, LONGEST_MS - (performance.now() - this.startedAt))));
    return this.limit;
  };

  get tokensLeft(): number {
    return Math.max(0, MOST_TOKENS - this.tokens);
  }

  get mayAskModel(): boolean {
    return this.modelCalls < MOST_MODEL_CALLS && this.tokensLeft > 0 && performance.now() - this.startedAt < LONGEST_MS;
  }

  /** Whether a model may still be asked for the words around an answer; one that was too slow to plan is not. */
  get mayWriteWords(): boolean {
    return this.mayAskModel && !this.wordsAsked && this.planningFailed !== 'model_slow';
  }

  /** Whether the words go without a model because this turn has spent what it may. */
  get isSpent(): boolean {
    return !this.mayAskModel && !this.wordsAsked;
  }

  /** Calls that the next request may be planned with; one call is kept for the words. None after planning has failed. */
  get planningCalls(): number {
    if (!this.mayAskModel || this.planningFailed !== null || this.planningMs <= 0) return 0;
    return Math.max(0, Math.min(MOST_PLANNING_CALLS, MOST_MODEL_CALLS - 1 - this.modelCalls));
  }

  /** Milliseconds that planning may still take. */
  get planningMsLeft(): number {
    return Math.max(0, this.planningMs);
  }

  noteModel({ llmCalls, heard }: ModelSpending): void {
    this.modelCalls += llmCalls;
    this.tokens += heard;
  }

  /** As `noteModel`, for the planning of a request: a failure ends the planning of the whole turn. */
  notePlanning(spent: ModelSpending & { readonly degradedReason: string | null }, milliseconds: number): void {
    this.noteModel(spent);
    this.planningMs -= milliseconds;
    this.planningFailed ??= spent.degradedReason;
  }

  /** As `noteModel`, for a call that asked for words. */
  noteWords(spent: ModelSpending): void {
    this.noteModel(spent);
    this.wordsAsked ||= spent.llmCalls > 0;
  }

  /** Takes one tool call out of the budget; false when none is left. */
  takeToolCall(): boolean {
    this.toolCalls += 1;
    return this.toolCalls <= MOST_TOOL_CALLS;
  }
}

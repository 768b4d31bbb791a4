/** What one turn may spend. Tokens are those a model writes, times milliseconds. */
const MOST_MODEL_CALLS = 8;
const MOST_TOOL_CALLS = 10;
const MOST_TOKENS = 2048;
const LONGEST_MS = 120_000;

/** What model calls of a turn have taken. */
export interface ModelSpending {
  readonly llmCalls: number;
  readonly tokens: number | null;
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

  /** Whether a model may still be asked for the words around an answer. */
  get mayWriteWords(): boolean {
    return this.mayAskModel && !this.wordsAsked;
  }

  noteModel({ llmCalls, tokens }: ModelSpending): void {
    this.modelCalls += llmCalls;
    this.tokens += tokens ?? 0;
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

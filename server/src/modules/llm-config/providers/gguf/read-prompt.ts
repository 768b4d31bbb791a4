import type { ChatHistoryItem, LlamaChat } from 'node-llama-cpp';

/** Milliseconds that the evaluation of one slice shall take: a stop waits for the slice that runs. */
const SLICE_MS = 600;
/** Slices of 48 tokens cost a sixth more processor time than one long reading, of 64 a twentieth. */
const LEAST_SLICE_TOKENS = 64;
const MOST_SLICE_TOKENS = 512;

/**
 * Has a model read its prompt slice by slice, all but the last token, so that a stop ends the reading; left to itself the
 * library reads to the end first. The beginning that the prompt shares with the one before is not read again.
 *
 * @throws the signal's reason.
 */
export async function readPrompt(
  { sequence, chatWrapper, model }: LlamaChat,
  chatHistory: readonly ChatHistoryItem[],
  signal: AbortSignal,
): Promise<void> {
  const { contextText } = chatWrapper.generateContextState({ chatHistory: [...chatHistory] });
  const tokens = contextText.tokenize(model.tokenizer).slice(0, -1);
  await sequence.adaptStateToTokens(tokens, false);
  for (let size = LEAST_SLICE_TOKENS; sequence.nextTokenIndex < tokens.length;) {
    signal.throwIfAborted();
    const from = sequence.nextTokenIndex;
    const startedAt = performance.now();
    await sequence.evaluateWithoutGeneratingNewTokens(tokens.slice(from, from + size));
    size = nextSize(size, performance.now() - startedAt);
  }
  signal.throwIfAborted();
}

/** As many tokens as fit into the time of a slice at the speed of the last one, growing step by step. */
function nextSize(size: number, milliseconds: number): number {
  const fitting = Math.floor((size * SLICE_MS) / Math.max(1, milliseconds));
  return Math.max(LEAST_SLICE_TOKENS, Math.min(fitting, size * 2, MOST_SLICE_TOKENS));
}

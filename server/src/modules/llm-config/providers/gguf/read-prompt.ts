import type { ChatHistoryItem, LlamaChat } from 'node-llama-cpp';

/** Milliseconds that the evaluation of one slice shall take: a stop waits for the slice that runs. */
const SLICE_MS = 600;
/** Slices of 48 tokens cost a sixth more processor time than one long reading, of 64 a twentieth. */
const LEAST_SLICE_TOKENS = 64;
const MOST_SLICE_TOKENS = 512;

/** Tokens that each model reads in the time of a slice, by the slices before. */
const paces = new WeakMap<LlamaChat, number>();

/**
 * Has a model read its prompt slice by slice, all but the last token, so that a stop ends the reading; left to itself the
 * library reads to the end first. The beginning that the prompt shares with the one before is not read again.
 *
 * @throws the signal's reason.
 */
export async function readPrompt(
  chat: LlamaChat,
  chatHistory: readonly ChatHistoryItem[],
  signal: AbortSignal,
): Promise<void> {
  const { sequence, chatWrapper, model } = chat;
  const { contextText } = chatWrapper.generateContextState({ chatHistory: [...chatHistory] });
  const tokens = contextText.tokenize(model.tokenizer).slice(0, -1);
  await sequence.adaptStateToTokens(tokens, false);
  while (sequence.nextTokenIndex < tokens.length) {
    signal.throwIfAborted();
    const pace = paces.get(chat) ?? LEAST_SLICE_TOKENS;
    const slice = tokens.slice(sequence.nextTokenIndex, sequence.nextTokenIndex + pace);
    const startedAt = performance.now();
    await sequence.evaluateWithoutGeneratingNewTokens(slice);
    // What is left at the end is too short to tell a speed by.
    if (slice.length === pace) paces.set(chat, nextPace(pace, performance.now() - startedAt));
  }
  signal.throwIfAborted();
}

/** As many tokens as fit into the time of a slice at the speed of the last one, growing step by step. */
function nextPace(tokens: number, milliseconds: number): number {
  const fitting = Math.floor((tokens * SLICE_MS) / Math.max(1, milliseconds));
  return Math.max(LEAST_SLICE_TOKENS, Math.min(fitting, tokens * 2, MOST_SLICE_TOKENS));
}

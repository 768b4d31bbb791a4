import type { ChatHistoryItem } from 'node-llama-cpp';
import type { GenerateOptions, ModelPiece, PromptMessage } from '../../chat-model.contract.js';
import { ModelFailedError } from '../../errors/model-failed.error.js';
import type { LoadedGguf } from './loaded-gguf.js';
import { PieceChannel } from './piece-channel.js';
import { readPrompt } from './read-prompt.js';

/**
 * Streams one answer of a loaded model, in the chat template of its file. The evaluation ends with the signal, or as
 * soon as the consumer leaves: at the next token, or the next slice of the prompt. One call at a time.
 *
 * @throws ModelFailedError when the model cannot go on, the signal's reason when it was aborted.
 */
export async function* generate(
  loaded: LoadedGguf,
  messages: readonly PromptMessage[],
  options: GenerateOptions,
): AsyncGenerator<ModelPiece> {
  options.signal.throwIfAborted();
  const leaving = new AbortController();
  const signal = AbortSignal.any([options.signal, leaving.signal]);
  const channel = new PieceChannel();
  const work = evaluate(loaded, messages, { ...options, signal }, channel).finally(() => channel.end());
  // A rejection is met below, after the pieces that came before it.
  work.catch(() => undefined);
  try {
    yield* channel.pieces();
    await work;
  } catch (error) {
    throw options.signal.aborted ? options.signal.reason : failure(error);
  } finally {
    leaving.abort();
    await work.catch(() => undefined);
  }
}

async function evaluate(
  { model, chat }: LoadedGguf,
  messages: readonly PromptMessage[],
  { signal, maximumTokens, temperature, form }: GenerateOptions,
  channel: PieceChannel,
): Promise<void> {
  const grammar = form === undefined ? undefined : await model.llama.createGrammarForJsonSchema(form);
  const history = toHistory(messages);
  let tokens = 0;
  await readPrompt(chat, history, signal);
  const { metadata } = await chat.generateResponse(history, {
    signal,
    maxTokens: maximumTokens,
    temperature,
    ...(grammar === undefined ? {} : { grammar }),
    onToken: (made) => (tokens += made.length),
    onTextChunk: (text) => channel.put({ kind: 'text', text }),
  });
  const reason = metadata.stopReason === 'maxTokens' ? 'length' : 'stop';
  const promptTokens = Math.max(0, chat.sequence.nextTokenIndex - tokens);
  channel.put({ kind: 'end', reason, promptTokens, outputTokens: tokens });
}

function toHistory(messages: readonly PromptMessage[]): ChatHistoryItem[] {
  return [
    ...messages.map((message): ChatHistoryItem => {
      if (message.role === 'assistant') return { type: 'model', response: [message.content] };
      return { type: message.role === 'system' ? 'system' : 'user', text: message.content };
    }),
    { type: 'model', response: [] },
  ];
}

function failure(error: unknown): ModelFailedError {
  const tooLong = error instanceof Error && /context (?:size|shift)|too long|compress/i.test(error.message);
  return new ModelFailedError(tooLong ? 'context_too_small' : 'server_error');
}

import type { LlamaChat, LlamaContext, LlamaModel } from 'node-llama-cpp';
import { ModelUnavailableError } from '../../errors/model-unavailable.error.js';
import { llamaEngine, llamaLibrary } from './llama-engine.js';

/** A model in memory with the one chat its calls take turns in: making one takes longer than reading a short prompt. It remembers the last prompt. */
export interface LoadedGguf {
  readonly model: LlamaModel;
  readonly context: LlamaContext;
  readonly chat: LlamaChat;
}

/**
 * Loads a file; the work is done off the event loop.
 *
 * @throws ModelUnavailableError when the library is missing or the file is no model that can be loaded.
 */
export async function loadGguf(file: string, contextSize: number, device: string): Promise<LoadedGguf> {
  const engine = await llamaEngine(device);
  const { LlamaChat } = await llamaLibrary();
  try {
    const model = await engine.loadModel({ modelPath: file });
    const size = Math.min(contextSize, model.trainContextSize);
    const context = await model.createContext({ contextSize: size, sequences: 1 });
    return { model, context, chat: new LlamaChat({ contextSequence: context.getSequence() }) };
  } catch {
    throw new ModelUnavailableError('file_unreadable');
  }
}

/** Frees the memory of a model. */
export async function unloadGguf({ model, context, chat }: LoadedGguf): Promise<void> {
  chat.dispose();
  await context.dispose();
  await model.dispose();
}

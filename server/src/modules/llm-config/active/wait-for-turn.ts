import type { GenerateOptions } from '../chat-model.contract.js';
import type { ModelQueue } from './model-queue.js';

/**
 * Waits until a call may run; gives what gives its place back, and its options with what is left of its own limit. Waiting
 * takes a third of that at most, so that a call that passes it was slow by itself.
 */
export async function waitForTurn(
  queue: ModelQueue,
  options: GenerateOptions,
): Promise<{ readonly release: () => void; readonly granted: GenerateOptions }> {
  const { limitMs } = options;
  const since = performance.now();
  const release = await queue.enter(options.signal, options.onQueued, limitMs === undefined ? undefined : limitMs / 3);
  const granted = limitMs === undefined ? options : { ...options, limitMs: limitMs - (performance.now() - since) };
  return { release, granted };
}

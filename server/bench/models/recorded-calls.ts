import { GgufConnection } from '../../src/modules/llm-config/providers/gguf/gguf-connection.js';
import type { PromptMessage } from '../../src/modules/llm-config/chat-model.contract.js';

/** A model call as it was made. Moments are `performance.now()`; null when it did not come so far. */
export interface RecordedCall {
  readonly messages: readonly PromptMessage[];
  readonly startedAt: number;
  firstTokenAt: number | null;
  text: string;
}

/** Notes every call of models in this process from now on, without changing any. */
export function recordCalls(): RecordedCall[] {
  const calls: RecordedCall[] = [];
  const original = GgufConnection.prototype.stream;
  GgufConnection.prototype.stream = async function* (messages, options) {
    const call: RecordedCall = { messages, startedAt: performance.now(), firstTokenAt: null, text: '' };
    calls.push(call);
    for await (const piece of original.call(this, messages, options)) {
      if (piece.kind === 'text') {
        call.firstTokenAt ??= performance.now();
        call.text += piece.text;
      }
      yield piece;
    }
  };
  return calls;
}

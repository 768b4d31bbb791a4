import { z } from 'zod';
import type { PromptMessage } from '../../chat-model.contract.js';
import { fetchJson } from '../../transport/fetch-json.js';
import { OpenAiStyleConnection } from './openai-connection.js';

const LIMIT_MS = 1000;
/** Tokens that a chat template puts around a message, at most. */
const TEMPLATE_TOKENS = 12;

const tokenized = z.object({ tokens: z.array(z.unknown()) });

/** A llama.cpp server: it also tells how many tokens a text has. */
export class LlamaServerConnection extends OpenAiStyleConnection {
  override readonly parallel = 1;

  override async countTokens(messages: readonly PromptMessage[]): Promise<number | null> {
    try {
      this.requireAllowed();
      const content = messages.map((message) => message.content).join('\n');
      const answer = await fetchJson(`${this.address}/tokenize`, AbortSignal.timeout(LIMIT_MS), { content });
      return tokenized.parse(answer).tokens.length + messages.length * TEMPLATE_TOKENS;
    } catch {
      return null;
    }
  }
}

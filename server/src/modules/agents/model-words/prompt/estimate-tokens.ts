import type { PromptMessage } from '../../../llm-config/chat-model.contract.js';

/** Tokens that a chat template puts around a message, at most. */
const TEMPLATE_TOKENS = 12;

/**
 * More tokens than a text has with any common tokenizer, yet not by far: letters of the Latin alphabet come in groups,
 * figures and marks may stand alone, everything else may be cut into its bytes.
 */
export function estimateTokens(text: string): number {
  const letters = text.match(/[A-Za-z ]/g)?.length ?? 0;
  const others = Buffer.byteLength(text, 'utf8') - letters;
  return Math.ceil(letters / 2.5) + others;
}

/** The same for a whole prompt with what its template adds. */
export function estimatePromptTokens(messages: readonly PromptMessage[]): number {
  return messages.reduce((sum, { content }) => sum + estimateTokens(content) + TEMPLATE_TOKENS, 0);
}

import type { PromptMessage } from '../chat-model.contract.js';

/** Characters of a prompt that make a token at most, with any common tokenizer and any prose. */
const MOST_CHARACTERS = 10;

/** Whether a server read far less of a prompt than there is: it cut the beginning without a word, rules and all. */
export function wasCut(promptTokens: number | null, messages: readonly PromptMessage[]): boolean {
  const characters = messages.reduce((sum, { content }) => sum + content.length, 0);
  return promptTokens !== null && promptTokens > 0 && promptTokens < characters / MOST_CHARACTERS;
}

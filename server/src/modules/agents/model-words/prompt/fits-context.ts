import type { ActiveModel, PromptMessage } from '../../../llm-config/chat-model.contract.js';
import { estimatePromptTokens } from './estimate-tokens.js';

/** Tokens kept free beside prompt and answer, for what an estimate may miss. */
const RESERVE = 32;

/**
 * Whether a prompt and its answer fit into the context of a model. The estimate is on the safe side, so the tokenizer
 * is asked only where the estimate says no.
 */
export async function fitsContext(
  model: Pick<ActiveModel, 'contextSize' | 'countTokens'>,
  messages: readonly PromptMessage[],
  answerTokens: number,
): Promise<boolean> {
  const room = model.contextSize - answerTokens - RESERVE;
  if (estimatePromptTokens(messages) <= room) return true;
  const counted = await model.countTokens(messages);
  return counted !== null && counted <= room;
}

import type { WrittenWords } from './word-writer.contract.js';

/** What a model has done for an answer, besides its text. */
export type ModelShare = Omit<WrittenWords, 'text'>;

/** The share of a model in words that are the code's alone. */
export const NO_SHARE: ModelShare = {
  model: null,
  llmCalls: 0,
  tokens: null,
  heard: 0,
  firstTokenAt: null,
  degradedReason: null,
  replaced: 0,
};

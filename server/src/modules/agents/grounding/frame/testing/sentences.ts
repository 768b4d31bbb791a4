import type { FOUND } from './answers.js';

/** Sentences by language (ISO 639-1) and by the answer that they are said of. */
export type SentencesByLanguage = Readonly<
  Record<string, Readonly<Partial<Record<keyof typeof FOUND, readonly string[]>>>>
>;

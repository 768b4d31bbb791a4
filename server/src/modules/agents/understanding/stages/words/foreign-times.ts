import { ownValue } from '../../../../../common/own-value.js';
import type { Language } from '../../lexicon/concepts.js';
import type { Token } from '../../reading.js';

/** A word for a time in one language that is a common word without a time in another, and a word like it that is none. */
const MISLEADING: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = { de: { hier: 'da' } };

/** The German "hier" is no French yesterday: such words lose their time. */
export function withoutForeignTimes(tokens: readonly Token[], language: Language): readonly Token[] {
  const misleading = MISLEADING[language];
  if (misleading === undefined) return tokens;
  return tokens.map((token) => ({ ...token, word: ownValue(misleading, token.word) ?? token.word }));
}

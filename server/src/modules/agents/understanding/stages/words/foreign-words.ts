import { ownValue } from '../../../../../common/own-value.js';
import type { Language } from '../../lexicon/concepts.js';
import type { Token } from '../../reading.js';

/**
 * Common words of one language that are something else in another, a time or an English title, each with a word like it that is
 * neither.
 */
const MISLEADING: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  de: { hier: 'da', war: 'ist', waren: 'sind' },
};

/** The German "hier" is no French yesterday, and its "war" in small letters no title: such words lose what they are elsewhere. */
export function withoutForeignWords(tokens: readonly Token[], language: Language): readonly Token[] {
  const misleading = MISLEADING[language];
  if (misleading === undefined) return tokens;
  return tokens.map((token, place) =>
    token.quote > 0 || (token.capital && place > 0)
      ? token
      : { ...token, word: ownValue(misleading, token.word) ?? token.word },
  );
}

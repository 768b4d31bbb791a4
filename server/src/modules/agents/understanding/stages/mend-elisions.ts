import type { NameIndex } from '../../../store/names/name-index.contract.js';
import type { Token } from '../reading.js';

/** A French article or "de" that has lost its vowel before the word it leans on. */
const ELIDED = /^([dl])['’](?=\p{L})/iu;

/** Most words that are looked at behind an elision. */
const LONGEST = 4;

/** Parts "d'Aurora" where the store has an "Aurora" and nothing called "D'Aurora". */
export function mendElisions(text: string, tokens: readonly Token[], index: NameIndex): readonly Token[] {
  return tokens.flatMap((token, position): readonly Token[] => {
    const elided = token.quote > 0 ? null : ELIDED.exec(text.slice(token.start, token.end));
    if (elided === null) return [token];
    const border = token.start + elided[0].length;
    const rest: Token = {
      ...token,
      word: token.word.slice(1),
      start: border,
      capital: /^\p{Lu}/u.test(text.slice(border, token.end)),
      before: 'space',
    };
    if (!leadsToName(rest, tokens.slice(position + 1), index) || index.exactly(token.word).length > 0) return [token];
    const link: Token = { ...token, word: token.word.slice(0, 1), end: border, capital: false, possessive: false };
    return [link, rest];
  });
}

function leadsToName(first: Token, behind: readonly Token[], index: NameIndex): boolean {
  const words = [first, ...behind].slice(0, LONGEST).map(({ word }) => word);
  return words.some((_, place) => index.exactly(words.slice(0, place + 1).join(' ')).length > 0);
}

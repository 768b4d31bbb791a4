import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Token } from '../../reading.js';

/** A French article or "de" that has lost its vowel before the word it leans on. */
const ELIDED = /^([dl])['’](?=\p{L})/iu;

/** Most words that are looked at behind an elision. */
const LONGEST = 4;

/** A word of at most so many letters is hardly what an elision was made for. */
const SHORTEST = 3;

/**
 * Parts "d'Aurora" where the store has an "Aurora" and nothing called "D'Aurora", and "d'artistes" before a shop word, unless
 * the lexicon knows the word as it stands.
 */
export function mendElisions(
  text: string,
  tokens: readonly Token[],
  index: NameIndex,
  lexicon: Lexicon,
): readonly Token[] {
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
    const isKnown = isShopWord(rest.word, token.word, lexicon) || leadsToName(rest, tokens.slice(position + 1), index);
    if (!isKnown || index.exactly(token.word).length > 0) return [token];
    const link: Token = { ...token, word: token.word.slice(0, 1), end: border, capital: false, possessive: false };
    return [link, rest];
  });
}

function isShopWord(word: string, elided: string, lexicon: Lexicon): boolean {
  return word.length > SHORTEST && lexicon.findIn([word]).length > 0 && lexicon.findIn([elided]).length === 0;
}

function leadsToName(first: Token, behind: readonly Token[], index: NameIndex): boolean {
  const words = [first, ...behind].slice(0, LONGEST).map(({ word }) => word);
  return words.some((_, place) => index.exactly(words.slice(0, place + 1).join(' ')).length > 0);
}

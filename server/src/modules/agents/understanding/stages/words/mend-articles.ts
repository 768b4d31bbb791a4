import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import type { Token } from '../../reading.js';

/** Slips of the finger in "the". */
const SLIPS = new Set(['teh', 'hte', 'thee', 'thw', 'tehe', 'tge', 'rhe', 'hte', 'tje', 'teg']);

/** A letter of "the" struck twice. */
const STUTTER = /^(?:t{2,}he|th{2,}e|the{2,})$/;

/** Most words that are looked at behind an article. */
const LONGEST = 4;

/** Reads a misspelt article before a name of the store as the article: "Teh Doors". */
export function mendArticles(tokens: readonly Token[], index: NameIndex): readonly Token[] {
  return tokens.map((token, position) =>
    (SLIPS.has(token.word) || STUTTER.test(token.word)) && token.quote === 0 && leadsToName(position, tokens, index)
      ? { ...token, word: 'the' }
      : token,
  );
}

function leadsToName(position: number, tokens: readonly Token[], index: NameIndex): boolean {
  const words = tokens.slice(position + 1, position + 1 + LONGEST).map(({ word }) => word);
  const isWhole = index.exactly([tokens[position]?.word ?? '', ...words.slice(0, 1)].join(' ')).length > 0;
  return (
    !isWhole &&
    words.some(
      (_, place) => index.exactly(words.slice(0, place + 1).join(' '), ['artist', 'album', 'track']).length > 0,
    )
  );
}

import type { NameKind, StoreName } from '../../../../store/names/name-index.contract.js';
import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { isEverydayForm } from '../../lexicon/common-words.js';
import { normaliseWords } from '../../../../store/names/normalise-words.js';

/** A word is cut short to so many letters at least. */
const LEAST_LETTERS = 3;

/** "Led Zep", "foo fight": every word begins the word of a name, and of one name only. */
export function cutShortNames(said: string, kinds: readonly NameKind[], index: NameIndex): readonly StoreName[] {
  const words = normaliseWords(said);
  if (words.length < 2 || words.every(isEverydayForm)) return [];
  const cut = index
    .findIn(words, kinds)
    .map(({ name }) => name)
    .filter(({ text }) =>
      begins(
        words,
        normaliseWords(text).filter((word) => word !== 'the' || words.includes('the')),
      ),
    );
  return new Set(cut.map(({ text }) => text)).size === 1 ? cut : [];
}

function begins(words: readonly string[], whole: readonly string[]): boolean {
  return (
    words.length === whole.length &&
    words.every((word, place) => {
      const full = whole[place] ?? '';
      return word === full || (word.length >= LEAST_LETTERS && full.startsWith(word));
    })
  );
}

import { distance } from 'fastest-levenshtein';
import { normaliseWords } from '../../../../store/names/normalise-words.js';
import { isEverydayForm, isFunctionWord } from '../../lexicon/common-words.js';

/**
 * Whether words differ from a name in everyday words that are spelt right: "king of spain" is no slip in "King Of Pain". Small
 * words are often mistaken for one another and may differ.
 */
export function saysOtherwise(words: readonly string[], name: string): boolean {
  const own = new Set(normaliseWords(name));
  const others = words.filter((word) => !own.has(word));
  return others.length > 0 && others.every((word) => isEverydayForm(word) && !isFunctionWord(word));
}

/** Titles of fewer telling words than this are other titles when a small word of theirs is another. */
const FEW_WORDS = 3;

/** "Back on Track" and "Back to Track": the same few telling words around another small word are another title. */
export function swapsSmallWord(words: readonly string[], name: string): boolean {
  const own = normaliseWords(name);
  const swapped = words.filter((word, place) => word !== own[place]);
  const isSmall = swapped.every((word) => isFunctionWord(word) && !own.includes(word));
  const kept = words.filter((word) => !swapped.includes(word) && !isFunctionWord(word));
  return words.length === own.length && swapped.length === 1 && isSmall && kept.length < FEW_WORDS;
}

/** The share of letters that two names have in common from which one is taken for a slip in the other. */
const ALIKE = 0.78;

/** Whether a text is so like a name that it is taken for a slip in it. */
export function isAlike(words: string, name: string): boolean {
  return likeness(words, name) >= ALIKE;
}

/** The share of letters that a text and a name have in common, 0..1; a leading article does not count. */
export function likeness(words: string, name: string): number {
  const [one, other] = [plainName(words), plainName(name)];
  return 1 - distance(one, other) / Math.max(one.length, other.length, 1);
}

function plainName(text: string): string {
  return normaliseWords(text)
    .join(' ')
    .replace(/^(the|a|los|las|el|la|os|as|die|der|das|les|le) /, '');
}

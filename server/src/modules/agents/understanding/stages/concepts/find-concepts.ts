import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { isEverydayForm, isOrdinary } from '../../lexicon/common-words.js';
import { wholeForm } from '../../lexicon/short-forms.js';
import type { Lexicon } from '../../lexicon/lexicon.js';

/**
 * Finds the shop words of a message. Long words one letter away from a shop word ("albmus", "invoce") are read as it,
 * unless `isName` says that the catalogue knows the word as it stands.
 */
export function findConcepts(
  tokens: readonly Token[],
  lexicon: Lexicon,
  isName: (word: string) => boolean,
): readonly ConceptMatch[] {
  const words = tokens.map(({ word, quote, capital, possessive }, place) => {
    if (quote > 0) return QUOTED_WORD;
    const isProper = capital && (place > 0 || isName(word));
    const whole = isProper || lexicon.isOwnWord(word) ? undefined : wholeForm(word);
    if (whole !== undefined) return whole;
    if (lexicon.has(word) || isOrdinary(word)) return word;
    const owner = possessive && !capital ? word.replace(/s$/, '') : word;
    if (owner !== word && lexicon.has(owner)) return owner;
    const drawn = isName(word) ? undefined : unstretched(word).find((shorter) => lexicon.has(shorter));
    if (drawn !== undefined) return drawn;
    if (isEverydayForm(word) || (possessive && capital)) return word;
    const corrected = lexicon.correct(word);
    return corrected === word || isName(word) ? word : corrected;
  });
  return lexicon.findIn(words).map((match) => (hasSlip(match, words, tokens) ? { ...match, slip: true } : match));
}

/** Whether a word of a match was read as another than was written. */
function hasSlip({ start, end }: Stretch, words: readonly string[], tokens: readonly Token[]): boolean {
  return words.slice(start, end).some((word, place) => word !== tokens[start + place]?.word);
}

/** The concepts that do not stand inside any of the stretches. */
export function outside(matches: readonly ConceptMatch[], stretches: readonly Stretch[]): readonly ConceptMatch[] {
  return matches.filter((match) => !stretches.some((stretch) => overlaps(match, stretch)));
}

/** Whether two stretches share a token. */
export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** "Heyyy", "hellooo": a word with letters drawn out, with one or two of each instead. */
function unstretched(word: string): readonly string[] {
  if (!/(\p{L})\1\1/u.test(word)) return [];
  return [word.replace(/(\p{L})\1{2,}/gu, '$1'), word.replace(/(\p{L})\1{2,}/gu, '$1$1')];
}

/** Stands for a word in quotes, which is never a shop word. */
const QUOTED_WORD = '\u0000';

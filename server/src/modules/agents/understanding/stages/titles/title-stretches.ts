import { isFunctionWord } from '../../lexicon/common-words.js';
import type { Stretch, Token } from '../../reading.js';
import { HOLDING, isOneOf, KINDS, PLACES, POINTING, RANKING, SEEKING, SMALL, WEAK, WORD } from './title-frame-words.js';

const MOST_WORDS = 5;

/** The words before a place, as far back as one that opens them: "with", "the word", "songs that have". */
export function startOf(tokens: readonly Token[], end: number): number {
  const quote = quoteAt(tokens, end - 1);
  let start = end - 1;
  const goesOn = (place: number): boolean =>
    place >= 0 &&
    quoteAt(tokens, place) === quote &&
    tokens[place + 1]?.before === 'space' &&
    (quote > 0 ||
      !(opens(wordAt(tokens, place)) || KINDS.has(wordAt(tokens, place)) || SMALL.has(wordAt(tokens, place))));
  while (goesOn(start - 1)) start -= 1;
  while (quote === 0 && isOneOf('for is does do did can', wordAt(tokens, start)) && start + 1 < end) start += 1;
  return start;
}

/** Where words end that stand before "somewhere", "is one of the words", "shows up". */
export function withoutPlace(tokens: readonly Token[], end: number): number {
  const tail = PLACES.find(
    (words) =>
      words.length < end &&
      words.every((word, at) => tokens[end - words.length + at]?.word === word && quoteAt(tokens, end - 1) === 0),
  );
  return tail === undefined ? end : withoutPlace(tokens, end - tail.length);
}

/** Whether the words to look for begin behind a word. */
export function opens(word: string): boolean {
  return HOLDING.has(word) || WEAK.has(word) || WORD.has(word) || SEEKING.has(word);
}

/** The words from a place to the end of their quote, else of their clause or up to a function word. */
export function endOf(tokens: readonly Token[], start: number): number {
  const quote = quoteAt(tokens, start);
  let end = Math.min(start + 1, tokens.length);
  while (end < tokens.length && quoteAt(tokens, end) === quote && (quote > 0 || goesOn(tokens, end))) end += 1;
  return quote === 0 ? Math.max(start + 1, withoutPlace(tokens, end)) : end;
}

function goesOn(tokens: readonly Token[], place: number): boolean {
  const word = wordAt(tokens, place);
  const joins = isOneOf('and n', word) && !isFunctionWord(wordAt(tokens, place + 1)) && place + 2 === tokens.length;
  return !isBreak(tokens, place) && (joins || !isFunctionWord(word));
}

/** Words that can be looked for: some, not too many, not only small ones, and none that rank. */
export function isSearchable(tokens: readonly Token[], { start, end }: Stretch): boolean {
  const words = tokens.slice(start, end);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (words.some(({ quote }) => quote > 0) || WORD.has(wordAt(tokens, start - 1))) return true;
  if (words.some(({ word }) => RANKING.has(word)) && wordAt(tokens, start - 1) === 'the') return false;
  const isOpened = HOLDING.has(wordAt(tokens, start - 1)) && !POINTING.has(wordAt(tokens, start));
  const isTelling = isOpened || !words.every(({ word }) => isFunctionWord(word));
  return isTelling && !words.some(({ word }) => RANKING.has(word));
}

/** Whether a word begins a clause of its own. */
export function isBreak(tokens: readonly Token[], place: number): boolean {
  return tokens[place]?.before !== 'space';
}

/** Number of the quoted stretch a word stands in; 0 outside quotes. */
export function quoteAt(tokens: readonly Token[], place: number): number {
  return tokens[place]?.quote ?? 0;
}

/** The word at a place, empty where there is none. */
export function wordAt(tokens: readonly Token[], place: number): string {
  return tokens[place]?.word ?? '';
}

import { isFunctionWord } from '../../lexicon/common-words.js';
import type { Stretch, Token } from '../../reading.js';
import { HOLDING, isOneOf, KINDS, NOUNS, POINTING, RANKING, SEEKING, SMALL, WEAK, WORD } from './title-frame-words.js';
import { endOf, isBreak, isSearchable, opens, quoteAt, startOf, withoutPlace, wordAt } from './title-stretches.js';

/** A search of titles: the words to look for, and the words around them that ask for it. */
export interface TitleFrame {
  readonly sought: Stretch;
  readonly frame: Stretch;
}

/**
 * Finds how a title is described by a word in it, whatever the phrase: "… in their titles", "titles that contain …",
 * "a song with … in it", "called something with …", "… is in it" where a title was spoken of.
 */
export function findTitleFrame(tokens: readonly Token[]): TitleFrame | null {
  for (const [place, { word, quote }] of tokens.entries()) {
    if (quote > 0) continue;
    const found =
      (NOUNS.has(word) && !isOwned(tokens, place) ? (beforeNoun(tokens, place) ?? behindNoun(tokens, place)) : null) ??
      (word === 'in' ? beforeIt(tokens, place) : null) ??
      (word === 'something' ? aroundSomething(tokens, place) : null);
    if (found !== null) return found;
  }
  return null;
}

/** "Is my name …": the name of a person, and no title. */
function isOwned(tokens: readonly Token[], place: number): boolean {
  return isOneOf('my his her our', wordAt(tokens, place - 1));
}

/** "Rain in one of your song titles", "love as part of the name". */
function beforeNoun(tokens: readonly Token[], noun: number): TitleFrame | null {
  if (wordAt(tokens, noun + 1) === 'of' && !KINDS.has(kindBehind(tokens, noun + 1))) return null;
  let place = noun - 1;
  while (isWithin(tokens, place) && (SMALL.has(wordAt(tokens, place)) || KINDS.has(wordAt(tokens, place)))) place -= 1;
  if (!isOneOf('in within inside among amongst', wordAt(tokens, place)) && !isPartOf(tokens, place)) return null;
  const end = withoutPlace(tokens, isPartOf(tokens, place) ? place + 1 : place);
  const sought = { start: startOf(tokens, end), end };
  if (tokens.slice(sought.start, end).every(({ word }) => POINTING.has(word) || WORD.has(word)))
    return beforeBreak(tokens, noun, noun + 1);
  return isSearchable(tokens, sought) ? { sought, frame: { start: end, end: noun + 1 } } : null;
}

function isPartOf(tokens: readonly Token[], place: number): boolean {
  return wordAt(tokens, place) === 'part' && wordAt(tokens, place + 1) === 'of';
}

/** The kind of things behind "of": "titles of your songs". */
function kindBehind(tokens: readonly Token[], of: number): string {
  let place = of + 1;
  while (SMALL.has(wordAt(tokens, place))) place += 1;
  return wordAt(tokens, place);
}

/** "Titles that contain rain", "whose name has the word love", "search song titles for river". */
function behindNoun(tokens: readonly Token[], noun: number): TitleFrame | null {
  let place = noun + 1;
  if (wordAt(tokens, place) === 'of') {
    if (!KINDS.has(kindBehind(tokens, place))) return null;
    while (!KINDS.has(wordAt(tokens, place))) place += 1;
    place += 1;
  }
  const sought = tokens.slice(0, noun).some(({ word }) => SEEKING.has(word));
  let isStrong = false;
  let isHolding = false;
  for (; place < tokens.length && quoteAt(tokens, place) === 0 && !isBreak(tokens, place); place += 1) {
    const word = wordAt(tokens, place);
    const seeks = word === 'for' && sought;
    if (isHolding && isStrong && place + 1 >= tokens.length) break;
    const isInWhich = word === 'which' && wordAt(tokens, place - 1) === 'in';
    if (isInWhich || HOLDING.has(word) || WORD.has(word) || seeks) isStrong = true;
    else if (!WEAK.has(word) && !isOneOf('that which who can do does there to the a in', word)) break;
    if (isInWhich || HOLDING.has(word) || WEAK.has(word) || WORD.has(word) || seeks) isHolding = true;
  }
  if (!isHolding) return place === noun + 1 ? behindColon(tokens, noun) : null;
  const words = { start: place, end: endOf(tokens, place) };
  const isClause = !isStrong && isFunctionWord(wordAt(tokens, place));
  const isPlain =
    (isSearchable(tokens, words) && !isClause) ||
    (isStrong && words.end === words.start + 1 && !RANKING.has(wordAt(tokens, place)));
  if (isPlain && !POINTING.has(wordAt(tokens, place)))
    return { sought: words, frame: { start: frameStart(tokens, noun), end: place } };
  return POINTING.has(wordAt(tokens, place)) ? beforeBreak(tokens, noun, place + 1) : null;
}

/** "Track titles: rain", where nothing else is said. */
function behindColon(tokens: readonly Token[], noun: number): TitleFrame | null {
  const isAlone = tokens
    .slice(0, noun)
    .every(({ word }) => KINDS.has(word) || SEEKING.has(word) || isOneOf('by in', word));
  const sought = { start: noun + 1, end: tokens.length };
  const isClause = tokens[noun + 1]?.before === 'comma' && endOf(tokens, noun + 1) === tokens.length;
  return isAlone && isClause && isSearchable(tokens, sought) ? { sought, frame: { start: noun, end: noun + 1 } } : null;
}

/** Small words before "titles" ask with it: "whose", "with the". */
function frameStart(tokens: readonly Token[], noun: number): number {
  let start = noun;
  while (
    start > 0 &&
    tokens[start]?.before === 'space' &&
    isOneOf('whose with the their its which what', wordAt(tokens, start - 1))
  )
    start -= 1;
  return start;
}

/** "Rain – which titles have it?": what was said before the break. */
function beforeBreak(tokens: readonly Token[], noun: number, end: number): TitleFrame | null {
  const cut = tokens.findIndex(({ before }, place) => place > 0 && place <= noun && before !== 'space');
  const sought = { start: 0, end: cut };
  return cut > 0 && isSearchable(tokens, sought) ? { sought, frame: { start: noun, end } } : null;
}

/** "A song with velvet in it", "I forgot the name, but velvet is in it". */
function beforeIt(tokens: readonly Token[], place: number): TitleFrame | null {
  if (!isOneOf('it them', wordAt(tokens, place + 1))) return null;
  const end = withoutPlace(tokens, place);
  const sought = { start: startOf(tokens, end), end };
  if (!isSearchable(tokens, sought)) return null;
  const opened = openingBefore(tokens, sought.start);
  const isOfSong = opened < sought.start && isSongBefore(tokens, opened);
  const isOfTitle = tokens.slice(0, sought.start).some(({ word }, at) => NOUNS.has(word) && !isOwned(tokens, at));
  return isOfSong || isOfTitle ? { sought, frame: { start: end, end: place + 2 } } : null;
}

/** Where the words that open the words sought begin: "that have the word". */
function openingBefore(tokens: readonly Token[], start: number): number {
  let place = start;
  while (place > 0 && (opens(wordAt(tokens, place - 1)) || isOneOf('that which the a', wordAt(tokens, place - 1))))
    place -= 1;
  return place;
}

function isSongBefore(tokens: readonly Token[], place: number): boolean {
  const word = wordAt(tokens, place - 1);
  return (
    isOneOf('song songs track tracks tune tunes', word) ||
    (isOneOf('there you', word) && isSongBefore(tokens, place - 2))
  );
}

/** "Called something with rain", "named rain something", "a song, something with rain". */
function aroundSomething(tokens: readonly Token[], place: number): TitleFrame | null {
  const isCalled = (at: number): boolean => isOneOf('called named titled entitled', wordAt(tokens, at));
  const next = wordAt(tokens, place + 1);
  const isLinked = isOneOf('with like about', next);
  const song = isOneOf('song track tune', wordAt(tokens, place - 1)) && next === 'with';
  const begin = isLinked ? place + 2 : place + 1;
  if (begin < tokens.length && !isBreak(tokens, begin) && (isCalled(place - 1) || song)) {
    const sought = { start: begin, end: endOf(tokens, begin) };
    return isSearchable(tokens, sought) ? { sought, frame: { start: place - (song ? 0 : 1), end: begin } } : null;
  }
  const called = tokens.slice(0, place).findLastIndex(({ word }) => isOneOf('called named titled', word));
  const sought = { start: called + 1, end: place };
  const isWhole = called >= 0 && !isOneOf('or', wordAt(tokens, place - 1)) && isSearchable(tokens, sought);
  return isWhole ? { sought, frame: { start: place, end: place + 1 } } : null;
}

function isWithin(tokens: readonly Token[], place: number): boolean {
  return place > 0 && tokens[place + 1]?.before === 'space';
}

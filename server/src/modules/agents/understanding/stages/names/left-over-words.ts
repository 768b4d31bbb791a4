import type { NameKind } from '../../../../store/names/name-index.contract.js';
import { isFunctionWord, isOrdinary } from '../../lexicon/common-words.js';
import { ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import { isWeakName } from './weak-names.js';

/** A message with what was read out of it so far. */
export interface Told {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly matches: readonly ConceptMatch[];
}

/** Where a name must stand: the words a frame leads to, and the kinds of name it wants. */
export interface FramedObject extends Stretch {
  readonly kinds: readonly NameKind[];
  /** "Who sings …" can only be about a title; after "do you have …" other things may follow. */
  readonly onlyNames: boolean;
  /** "Wish you were here", "someone like you": begins with words that can be nothing else where a title must begin. */
  readonly isSentence?: boolean;
}

/** Whether the names that were found leave words of the object unexplained, and those words can be a name. */
export function isLeftOver(object: FramedObject, { tokens, names, matches }: Told): boolean {
  const inside = names.filter((name) => overlaps(name, object));
  if (inside.some(({ start, end }) => start < object.start || end > object.end)) return false;
  const words = tokens.slice(object.start, object.end);
  if (isSubject(object, words, matches)) return false;
  if (object.isSentence === true) return inside.every((name) => isWeakName(name) || !fits(name, object));
  if (
    words.some(
      ({ quote, word, capital }) => quote > 0 || (!capital && (SENTENCE.has(word) || ordinalOf(word) !== null)),
    )
  )
    return false;
  const telling = [...words.keys()]
    .map((place) => object.start + place)
    .filter((place) => !isFunctionWord(tokens[place]?.word ?? ''));
  const isShopWord = (place: number): boolean => covers(matches, place) && !isTitleWord(place, object, tokens);
  if (telling.length === 0 || telling.every(isShopWord)) return false;
  const isPlain = telling.every((place) => isOrdinary(tokens[place]?.word ?? '') && tokens[place]?.capital !== true);
  if (isPlain && !object.onlyNames) return false;
  if (inside.some((name) => telling.every((place) => covers([name], place)))) return false;
  return inside.every((name) => isWeakName(name) || !fits(name, object));
}

/** "Who sings Oye Como Va?": with a capital where only a title can stand, a word is one of the title. */
function isTitleWord(place: number, { start, end, onlyNames }: FramedObject, tokens: readonly Token[]): boolean {
  const isElsewhereSmall = tokens.some(({ capital }, at) => at > 0 && (at < start || at >= end) && !capital);
  return onlyNames && tokens[place]?.capital === true && isElsewhereSmall;
}

/** "See if u sell …": who is asked stands between the frame and the verb, however it is spelt. */
function isSubject({ end }: FramedObject, words: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const goesOn = matches.some(({ start, concepts }) => start === end && concepts.includes('have'));
  return goesOn && words.length === 1 && words.every(({ word }) => ADDRESSED.has(word));
}

const ADDRESSED = new Set('u ya ye yall yous youse thou'.split(' '));

/** Small words of whole sentences, which are not in titles unless they have a capital. */
const SENTENCE = new Set(['i', 'is', 'are', 'was', 'were', 'im', 'ive', 'which', 'who']);

function covers(stretches: readonly Stretch[], place: number): boolean {
  return stretches.some(({ start, end }) => start <= place && place < end);
}

function fits({ readings }: NameSpan, { kinds, onlyNames }: FramedObject): boolean {
  return !onlyNames || readings.some(({ kind }) => kinds.includes(kind));
}

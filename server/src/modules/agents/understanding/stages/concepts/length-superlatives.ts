import { isFunctionWord } from '../../lexicon/common-words.js';
import {
  endingWord,
  isTimeWord,
  type LengthEnd,
  type LengthWord,
  lengthWord,
  plainForms,
} from '../../lexicon/length-words.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { overlaps } from './find-concepts.js';

/** A length that is raised to its end, where it is said. */
interface Superlative extends Stretch, LengthWord {}

/**
 * "The briefest", "most drawn-out", "goes on for longest", "is over quickest": whatever words raise a length to its end ask
 * for the longest or the shortest. Words for size, for time and for lasting do so of songs only.
 */
export function withLengthSuperlatives(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const found = superlativesIn(tokens).find((one) => !one.ofSongs || isOfSong(one, matches, tokens));
  if (found === undefined) return matches;
  const { start, end, extreme } = found;
  if (matches.some((match) => overlaps(match, found) && match.concepts.includes(extreme))) return matches;
  const own: ConceptMatch = { start, end, concepts: [extreme] };
  return [...matches.filter((match) => !overlaps(match, own)), own].sort((one, other) => one.start - other.start);
}

function superlativesIn(tokens: readonly Token[]): readonly Superlative[] {
  return [...tokens.keys()].flatMap((place) =>
    tokens[place]?.quote === 0
      ? (lasting(place, tokens) ?? ending(place, tokens) ?? raised(place, tokens) ?? timed(place, tokens) ?? [])
      : [],
  );
}

/** "Briefest", "most drawn out", "most long-winded". */
function raised(place: number, tokens: readonly Token[]): Superlative | null {
  const said = wordAt(place, tokens);
  const own = plainForms(said).map(lengthWord).find(isPresent);
  if (own !== undefined) return { start: place, end: place + 1, ...own };
  const described = said === 'most' ? lengthWord(wordAt(place + 1, tokens)) : null;
  if (described === null) return null;
  let end = place + 2;
  while (SECOND_PARTS.has(wordAt(end, tokens))) end += 1;
  return { start: place, end, ...described };
}

/** What stands behind the first part of a describing word of two: "drawn-out", "long-winded". */
const SECOND_PARTS = new Set('out winded lasting running playing'.split(' '));

/** "The most minutes", "least playing time". */
function timed(place: number, tokens: readonly Token[]): Superlative | null {
  const extreme = quantityAt(place, tokens);
  if (extreme === null) return null;
  const measure = [place + 1, place + 2].find((at) => isTimeWord(wordAt(at, tokens)));
  const isAmount = measure === place + 1 || MEASURED.has(wordAt(place + 1, tokens));
  return measure === undefined || !isAmount ? null : { start: place, end: measure + 1, extreme, ofSongs: true };
}

const MEASURED = new Set(['playing', 'running', 'play', 'run', 'total']);

/** "Goes on for longest", "drags on the most", "takes up most time". */
function lasting(place: number, tokens: readonly Token[]): Superlative | null {
  if (!LASTING.has(wordAt(place, tokens))) return null;
  const at = behindSmallWords(place + 1, tokens);
  const extreme = quantityAt(at, tokens);
  if (extreme === null) return null;
  const goesOn = wordAt(place + 1, tokens) === 'on';
  const measured = timed(at, tokens);
  if (measured !== null) return { ...measured, start: place };
  return goesOn || PLAINLY.has(wordAt(at, tokens)) ? { start: place, end: at + 1, extreme, ofSongs: true } : null;
}

const LASTING = new Set(
  'last lasts run runs running go goes going drag drags play plays playing take takes taking keep keeps'.split(' '),
);
const PLAINLY = new Set(['longest', 'shortest']);

/** "Is over quickest", "ends soonest", "quickest over". */
function ending(place: number, tokens: readonly Token[]): Superlative | null {
  if (ENDING.has(wordAt(place, tokens))) {
    const at = behindSmallWords(place + 1, tokens);
    const extreme = endAt(at, tokens);
    return extreme === null ? null : { start: place, end: at + 1, extreme, ofSongs: true };
  }
  const extreme = endAt(place, tokens);
  const isOver = extreme !== null && ENDING.has(wordAt(place + 1, tokens));
  return isOver ? { start: place, end: place + 2, extreme, ofSongs: true } : null;
}

const ENDING = new Set('over end ends ending finish finishes finished done stop stops'.split(' '));

function endAt(place: number, tokens: readonly Token[]): LengthEnd | null {
  return plainForms(wordAt(place, tokens)).map(endingWord).find(isPresent) ?? null;
}

function quantityAt(place: number, tokens: readonly Token[]): LengthEnd | null {
  const word = wordAt(place, tokens);
  if (MOST.has(word)) return 'longest';
  return LEAST.has(word) ? 'shortest' : null;
}

const MOST = new Set(['most', 'longest', 'greatest', 'largest', 'highest']);
const LEAST = new Set(['least', 'fewest', 'shortest', 'smallest', 'lowest']);

/** Looks over small words between a verb and how much it does so. */
function behindSmallWords(from: number, tokens: readonly Token[]): number {
  let at = from;
  while (at < from + MOST_BETWEEN && BETWEEN.has(wordAt(at, tokens))) at += 1;
  return at;
}

const BETWEEN = new Set('on up for the out in at by very away along through with and to is are it'.split(' '));
const MOST_BETWEEN = 3;

/** Whether a song is what is raised: right behind it, among those behind "of", or before it at the end of a clause. */
function isOfSong(found: Superlative, matches: readonly ConceptMatch[], tokens: readonly Token[]): boolean {
  const isSong = (place: number): boolean =>
    ONES.has(wordAt(place, tokens)) ||
    matches.some(({ start, concepts }) => start === place && concepts.includes('song'));
  const songs = [...tokens.keys()].filter(
    (place) => isSong(place) && !overlaps({ start: place, end: place + 1 }, found),
  );
  const next = tokens[found.end];
  if (next === undefined || next.before !== 'space') return songs.length > 0;
  if (OF_WHICH.has(next.word)) return songs.length > 0;
  for (let place = found.end; place < found.end + MOST_WORDS_OF_NAME; place += 1) {
    if (isSong(place)) return true;
    if (isFunctionWord(wordAt(place, tokens))) return false;
  }
  return false;
}

const ONES = new Set(['one', 'thing']);
const OF_WHICH = new Set('of by on from in among to'.split(' '));
const MOST_WORDS_OF_NAME = 5;

function wordAt(place: number, tokens: readonly Token[]): string {
  return tokens[place]?.word ?? '';
}

function isPresent<Value>(value: Value | null): value is Value {
  return value !== null;
}

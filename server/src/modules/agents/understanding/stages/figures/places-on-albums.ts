import { beginningVerb, isEndingNoun } from '../../lexicon/beginning-words.js';
import { cardinalOf, meansLastButOne, ordinalOf } from '../../lexicon/numerals.js';
import type { NameSpan, Stretch, Token } from '../../reading.js';

/** Which song of an album is asked for, 1 the first and -1 the last, and the words that say so. */
export interface PlaceOnAlbum extends Stretch {
  readonly place: number;
  /** True when a verb for beginning or ending says so, which only an album's songs do; a number may count other things. */
  readonly isVerb?: boolean;
}

/**
 * "Track number three on X", "what closes X", "how does X begin", "the last but one on X": a place on an album, said by a
 * number, by a verb for beginning or ending, or by where it stands. Null where no album is spoken of.
 */
export function placeOnAlbum(tokens: readonly Token[], names: readonly NameSpan[]): PlaceOnAlbum | null {
  const hasAlbum = names.some(({ readings }) => readings.some(({ kind }) => kind === 'album'));
  return hasAlbum ? placeAmongWords(tokens, names) : null;
}

/** The same whatever is spoken of, for a message that leans on an album from before. */
export function placeAmongWords(tokens: readonly Token[], names: readonly NameSpan[]): PlaceOnAlbum | null {
  const settled = names.filter((name) => !isOfPlace(name, tokens));
  const isFree = (at: number): boolean =>
    tokens[at]?.quote === 0 && !settled.some(({ start, end }) => start <= at && at < end);
  for (const at of [...tokens.keys()].filter(isFree)) {
    const found = numbered(at, tokens) ?? fromLast(at, tokens) ?? standing(at, tokens) ?? told(at, tokens, names);
    if (found !== null && [...range(found)].every(isFree)) return found;
  }
  return null;
}

/** One small word that says a place ("ends", "last but one"), though a song is called so or nearly so. */
function isOfPlace({ start, end, readings }: NameSpan, tokens: readonly Token[]): boolean {
  const token = tokens[start];
  if (end - start > 1 || token === undefined || token.capital || token.quote > 0) return false;
  const isCounted = wordAt(start - 1, tokens) === 'but' && cardinalOf(token.word) !== null;
  return (isCounted || beginningVerb(token.word) !== undefined) && readings.every(({ kind }) => kind !== 'album');
}

/** "Track number three", "song no 7", "number two". */
function numbered(at: number, tokens: readonly Token[]): PlaceOnAlbum | null {
  if (!NUMBERED.has(wordAt(at, tokens))) return null;
  let end = at + 1;
  while (NUMBERED.has(wordAt(end, tokens))) end += 1;
  const number = tokens[end]?.before === 'space' ? cardinalOf(wordAt(end, tokens)) : null;
  const isWord = number === null || number < 1 || number > MOST_PLACES;
  const isNobody = wordAt(end - 1, tokens) === 'no' && wordAt(end, tokens) === 'one';
  return isWord || isNobody ? null : { start: at, end: end + 1, place: number };
}

const NUMBERED = new Set('number no nr num track song tune title cut pista faixa piste titel numero nummer'.split(' '));
const MOST_PLACES = 99;

/** "The last but one", "the second to last", "third from the end", "the penultimate". */
export function fromLast(at: number, tokens: readonly Token[]): PlaceOnAlbum | null {
  const word = wordAt(at, tokens);
  if (meansLastButOne(word)) return { start: at, end: at + 1, place: -2 };
  const but = word === 'last' && wordAt(at + 1, tokens) === 'but' ? cardinalOf(wordAt(at + 2, tokens)) : null;
  if (but !== null) return { start: at, end: at + 3, place: -1 - but };
  const counted = word === 'next' ? 2 : ordinalOf(word);
  if (counted === null) return null;
  const to = TO_LAST.has(wordAt(at + 1, tokens)) ? at + 2 : at + 1;
  const end = wordAt(to, tokens) === 'the' ? to + 1 : to;
  return LASTS.has(wordAt(end, tokens)) ? { start: at, end: end + 1, place: -counted } : null;
}

const TO_LAST = new Set(['to', 'from', 'before']);
const LASTS = new Set(['last', 'end']);

/** "Comes last", "is first", "the fifth one", "at the very end", "the closer". */
function standing(at: number, tokens: readonly Token[]): PlaceOnAlbum | null {
  const word = wordAt(at, tokens);
  const isEnd = isEndingNoun(word);
  if (isEnd !== undefined && isHeld(at + 1, tokens)) return placed(at, at + 1, isEnd);
  if (STANDING.has(wordAt(at - 1, tokens)) && (word === 'first' || word === 'last'))
    return placed(at - 1, at + 1, word === 'last');
  const number = ENDS.has(word) ? -1 : ordinalOf(word);
  const behind = wordAt(at + 1, tokens);
  if (number !== null && SONG.has(behind)) return { start: at, end: at + 2, place: number };
  if (
    number !== null &&
    number <= MOST_PLACES &&
    ((behind === 'one' && !HOLDERS.has(wordAt(at + 2, tokens))) || (HOLDING.has(behind) && isArticle(at - 1, tokens)))
  )
    return { start: at, end: behind === 'one' ? at + 2 : at + 1, place: number };
  return atEnd(at, tokens);
}

/** What holds it follows, or nothing more. */
function isHeld(at: number, tokens: readonly Token[]): boolean {
  return tokens[at] === undefined || tokens[at].before !== 'space' || HOLDING.has(wordAt(at, tokens));
}

/** "At the very end of it", "right at the beginning". */
function atEnd(at: number, tokens: readonly Token[]): PlaceOnAlbum | null {
  if (!PREPOSITIONS.has(wordAt(at, tokens)) || wordAt(at + 1, tokens) !== 'the') return null;
  const end = wordAt(at + 2, tokens) === 'very' ? at + 3 : at + 2;
  const verb = beginningVerb(wordAt(end, tokens).replace(/n?ing$/, ''));
  return verb === undefined || !HOLDING.has(wordAt(end + 1, tokens)) ? null : placed(at, end + 1, verb.isEnd);
}

/** What an album does with its songs: "what does the last one contain" speaks of an album and not of a song. */
const HOLDERS = new Set(
  'contain contains have has hold holds include includes feature features offer offers carry carries'.split(' '),
);
const ENDS = new Set(['last', 'final', 'closing']);
const SONG = new Set('song track tune piece number cut'.split(' '));
const STANDING = new Set('comes come goes is stands plays sits'.split(' '));
const HOLDING = new Set('of on off from in to'.split(' '));
const PREPOSITIONS = new Set('at in from'.split(' '));

function isArticle(at: number, tokens: readonly Token[]): boolean {
  return ['the', 'whats', 'is'].includes(wordAt(at, tokens));
}

/** "What closes X", "how does X begin", "X ends with which song", "what song kicks X off". */
function told(at: number, tokens: readonly Token[], names: readonly NameSpan[]): PlaceOnAlbum | null {
  const verb = beginningVerb(wordAt(at, tokens));
  if (verb === undefined || !isClause(at, tokens, verb.isPlain)) return null;
  let end = at + 1;
  if (PARTICLES.has(wordAt(end, tokens))) end += 1;
  const behind = tokens[end];
  const said = { ...placed(at, end, verb.isEnd), isVerb: true };
  if (behind === undefined || behind.before !== 'space') return said;
  if (!WITH.has(behind.word)) return isNamed(end, tokens, names) ? said : null;
  const next = tokens[end + 1];
  const isOpen = next === undefined || next.before !== 'space' || ASKING.has(next.word);
  return isOpen ? { ...said, end: end + 1 } : null;
}

/** A question stands before it; in its plain form the verb needs its "does", or a thing that does it. */
function isClause(at: number, tokens: readonly Token[], isPlain: boolean): boolean {
  const before = tokens.slice(0, at).map(({ word }) => word);
  const asks = [...before, ...tokens.slice(at).map(({ word }) => word)].some((word) => ASKING.has(word));
  return asks && (!isPlain || before.some((word) => HELPING.has(word)));
}

/** The album, "it" or an article before it follows. */
function isNamed(at: number, tokens: readonly Token[], names: readonly NameSpan[]): boolean {
  const isStart = (place: number): boolean =>
    names.some(({ start }) => start === place) || POINTING.has(wordAt(place, tokens));
  return isStart(at) || isStart(at + 1) || isStart(at + 2);
}

const POINTING = new Set(['it', 'this', 'that']);
const PARTICLES = new Set('off up out down'.split(' '));
const WITH = new Set(['with', 'on', 'by']);
const ASKING = new Set('what which how song track tune piece number cut that'.split(' '));
const HELPING = new Set('does do did will would'.split(' '));

function placed(start: number, end: number, isEnd: boolean): PlaceOnAlbum {
  return { start, end, place: isEnd ? -1 : 1 };
}

function* range({ start, end }: Stretch): Iterable<number> {
  for (let at = start; at < end; at += 1) yield at;
}

function wordAt(at: number, tokens: readonly Token[]): string {
  return tokens[at]?.word ?? '';
}

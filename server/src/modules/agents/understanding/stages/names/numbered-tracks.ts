import { cardinalOf, ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, Token } from '../../reading.js';
import type { FramedObject } from './left-over-words.js';

const HOLDING = new Set('of on off from in de del da do du des vom von auf aus'.split(' '));
const ARTICLES = new Set('the la el o a le der die das dem den'.split(' '));
const MOST_WORDS = 8;

/** "Track 4 of X", "the third song on X": what holds numbered tracks is an album, whatever its words are. */
export function numberedTrack(
  { start, end, concepts }: ConceptMatch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): FramedObject | null {
  if (!concepts.includes('song')) return null;
  const behind = cardinalOf(tokens[end]?.word ?? '') === null ? end : end + 1;
  const isNumbered = behind > end || ordinalOf(tokens[start - 1]?.word ?? '') !== null;
  if (!isNumbered || !HOLDING.has(tokens[behind]?.word ?? '')) return null;
  const album = matches.find(
    (match) => match.concepts.includes('album') && match.start <= behind + 2 && match.start > behind,
  );
  const from = album?.end ?? behind + 1;
  const until = endOf(from, tokens, matches);
  return until > from && until - from <= MOST_WORDS
    ? { start: from, end: until, kinds: ['album'], onlyNames: true }
    : null;
}

/** Whether a stretch begins where the album of a numbered track stands. */
export function holdsNumberedTrack(start: number, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const named = ARTICLES.has(tokens[start - 1]?.word ?? '') ? [start, start - 1] : [start];
  return matches.some((match) => {
    const object = numberedTrack(match, tokens, matches);
    return object !== null && named.includes(object.start);
  });
}

/** Up to a comma or to who made it. */
function endOf(from: number, tokens: readonly Token[], matches: readonly ConceptMatch[]): number {
  for (let place = from; place < tokens.length; place += 1) {
    const isBroken = place > from && tokens[place]?.before !== 'space';
    const isMaker = matches.some(({ start, concepts }) => start === place && place > from && concepts.includes('by'));
    if (isBroken || isMaker) return place;
  }
  return tokens.length;
}

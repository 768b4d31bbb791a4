import { isContent } from '../../lexicon/concepts.js';
import type { ConceptMatch, Reading } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import type { Focus } from './focus.js';

const THERE = new Set('there ahi alli alla la dort da drauf darauf'.split(' '));
const CLOSING = new Set('please then again now por favor bitte'.split(' '));
const HOLDING: ReadonlySet<string> = new Set(['album', 'playlist']);

/** "The longest song there?": a thing and then "there" is what is on the album or playlist that was spoken of. */
export function withThere(reading: Reading, { last, names }: Focus): Reading {
  const { tokens, matches } = reading;
  const at = tokens.findLastIndex(({ word }) => !CLOSING.has(word));
  const isHeld = last?.agent === 'music_agent' && names.some(({ kind }) => HOLDING.has(kind));
  if (!isHeld || reading.names.length > 0 || !THERE.has(tokens[at]?.word ?? '')) return reading;
  const asked = matches.some(({ end, concepts }) => end === at && concepts.some((concept) => isContent(concept)));
  if (!asked) return reading;
  const there: ConceptMatch = { start: at, end: at + 1, concepts: ['contain', 'refer_one'] };
  const kept = matches.filter((match) => !overlaps(match, there));
  const meant = [...kept, there];
  return { ...reading, matches: meant, concepts: new Set(meant.flatMap(({ concepts }) => concepts)) };
}

import type { NameSpan, Reading } from '../../reading.js';
import type { Focus } from './focus.js';

const WHETHER = new Set(
  'is are isnt was does has hasnt esta hay tem ha fica e est a ist sind gibt hat enthalt'.split(' '),
);
const OPENING = new Set('and but ok okay so y e et und'.split(' '));

/** "Is X on it?" behind an album, where the store has no X at all: X is a song that may be on it, and no other album. */
export function withSongOnIt(reading: Reading, { names, last }: Focus): Reading {
  const { tokens, matches } = reading;
  const [span, ...others] = reading.names;
  const asks = tokens
    .slice(0, 2)
    .some(({ word }, at) => WHETHER.has(word) && (at === 0 || OPENING.has(tokens[0]?.word ?? '')));
  const isHeld = last?.agent === 'music_agent' && names.some(({ kind }) => kind === 'album');
  if (span === undefined || others.length > 0 || !isHeld || !asks) return reading;
  const isAbsent = span.readings.every(({ known }) => !known);
  const onIt = matches.some(({ start, concepts }) => start === span.end && concepts.includes('contain'));
  return isAbsent && onIt ? { ...reading, names: [asSong(span)] } : reading;
}

function asSong(span: NameSpan): NameSpan {
  const [reading] = span.readings;
  return reading === undefined ? span : { ...span, readings: [{ ...reading, kind: 'track', near: [] }] };
}

import type { MentionedName } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from './focus.js';
import { pointsBack } from './points-back.js';

/** The lists of more performers than this make no answer that anybody reads. */
const MOST = 3;

/** "What other albums do they have?" behind a song of several performers: all of them. Empty when not several are meant. */
export function performersShown(reading: Reading, { last, rows }: Focus): readonly MentionedName[] {
  const points = pointsBack(reading);
  const isOfSong = last?.intent === 'track_details' || last?.intent === 'song_availability';
  if (!isOfSong || reading.names.length > 0 || (points !== 'many' && points !== 'artist')) return [];
  const content = contentConcepts(reading);
  const asks = content.includes('album') || content.includes('song') || reading.concepts.has('more');
  if (!asks || !content.every((concept) => OF_PERFORMERS.has(concept))) return [];
  const artists = rows.flatMap(({ names }) => names.filter(({ kind }) => kind === 'artist'));
  const once = artists.filter((one, place) => artists.findIndex(({ text }) => text === one.text) === place);
  return once.length > 1 && once.length <= MOST ? once : [];
}

const OF_PERFORMERS: ReadonlySet<string> = new Set(['album', 'song', 'count', 'perform', 'music']);

/** The request as it would be asked of one performer by name. */
export function aboutPerformer(reading: Reading, performer: MentionedName): Reading {
  const at = reading.tokens.length;
  const readings = [{ ...performer, weight: 1, near: [] }];
  const kept = [...reading.concepts].filter((concept) => concept !== 'refer_many' && concept !== 'more');
  const asked = kept.some((concept) => concept === 'album' || concept === 'song') ? kept : [...kept, 'song'];
  return {
    ...reading,
    names: [{ start: at, end: at, said: performer.text, readings }],
    concepts: new Set(asked),
    matches: reading.matches.filter(({ concepts }) => !concepts.includes('refer_many')),
  };
}

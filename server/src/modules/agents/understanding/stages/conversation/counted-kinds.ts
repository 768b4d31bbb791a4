import type { Concept } from '../../lexicon/concepts.js';
import type { Reading } from '../../reading.js';
import type { Focus } from './focus.js';
import { asksWhich } from './rank-rows.js';

/** What was counted, as the shop word for it. */
const COUNTED: Readonly<Partial<Record<string, Concept>>> = {
  artists: 'artist',
  albums: 'album',
  tracks: 'song',
  genres: 'genre',
  playlists: 'playlist',
};
const RANKS: readonly Concept[] = [
  'largest',
  'smallest',
  'longest',
  'shortest',
  'dearest',
  'cheapest',
  'popular',
  'unpopular',
];

/** "How many playlists are there and which is the biggest?" ranks what was counted. */
export function withCountedKind(reading: Reading, { last }: Focus): Reading {
  const kind = last?.intent === 'catalogue_counts' ? COUNTED[String(last.details['kind'])] : undefined;
  const isRanked = RANKS.some((rank) => reading.concepts.has(rank));
  const isBare = reading.names.length === 0 && reading.unexplained.length === 0;
  if (kind === undefined || !isRanked || !isBare || !asksWhich(reading)) return reading;
  return { ...reading, concepts: new Set([...reading.concepts, kind]) };
}

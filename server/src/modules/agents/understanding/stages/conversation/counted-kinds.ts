import type { Concept } from '../../lexicon/concepts.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
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
  'most_songs',
  'fewest_songs',
  'largest',
  'smallest',
  'longest',
  'shortest',
  'dearest',
  'cheapest',
  'popular',
  'unpopular',
];

/** "How many playlists are there and which is the biggest?" ranks what was counted; of a song's recordings, those. */
export function withCountedKind(reading: Reading, { last }: Focus): Reading {
  if (asksOfVersion(reading, last))
    return { ...reading, concepts: new Set([...reading.concepts, 'version', String(last?.details['sort'])]) };
  const kind = kindOf(last);
  const isRanked = RANKS.some((rank) => reading.concepts.has(rank));
  const isBare = reading.names.length === 0 && reading.unexplained.length === 0;
  if (kind === undefined || !isRanked || !isBare || !asksWhich(reading)) return reading;
  return { ...reading, concepts: new Set([...reading.concepts, kind]) };
}

/** "On which album is it?", "by whom?" behind the shortest version of a song asks about that one. */
function asksOfVersion(reading: Reading, last: Focus['last']): boolean {
  if (last?.intent !== 'ranked_versions' || reading.names.length > 0 || reading.unexplained.length > 0) return false;
  const content = contentConcepts(reading);
  return reading.tokens.length <= 7 && content.length > 0 && content.every((concept) => ABOUT_ONE.has(concept));
}

const ABOUT_ONE: ReadonlySet<string> = new Set(['album', 'contain', 'artist', 'perform', 'version', 'length']);

function kindOf(last: Focus['last']): Concept | undefined {
  if (last?.intent === 'song_availability' && last.details['asked'] === 'count') return 'version';
  return last?.intent === 'catalogue_counts' ? COUNTED[String(last.details['kind'])] : undefined;
}

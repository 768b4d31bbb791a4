import type { Reading } from '../../reading.js';
import type { Focus } from './focus.js';
import { mainName } from './shown-row.js';
import { asksWhich } from './rank-rows.js';

/** "Which of those is the cheapest?" asks for one of the kind that was listed. */
export function withListedKind(reading: Reading, focus: Focus): Reading {
  const { concepts } = reading;
  const ranks = RANKED.some((rank) => concepts.has(rank));
  const said = concepts.has('album') || concepts.has('song') || concepts.has('artist') || reading.names.length > 0;
  const points = concepts.has('refer_many') || concepts.has('refer_one') || asksWhich(reading);
  const kind = listedKind(focus);
  if (!ranks || said || !points || (kind !== 'album' && kind !== 'track')) return reading;
  return { ...reading, concepts: new Set([...concepts, kind === 'album' ? 'album' : 'song']) };
}

const RANKED = [
  'longest',
  'shortest',
  'cheapest',
  'dearest',
  'popular',
  'unpopular',
  'most_songs',
  'fewest_songs',
] as const;

/** What was listed last: by the rows on the screen, or by what the same message asks for right before. */
function listedKind({ rows, evidence, last }: Focus): string | undefined {
  if (evidence.length === 0 && last !== null && OF_ALBUMS.has(last.intent)) return 'album';
  return rows[0] === undefined ? undefined : mainName(rows[0])?.kind;
}

const OF_ALBUMS: ReadonlySet<string> = new Set(['albums_by_artist', 'ranked_albums']);

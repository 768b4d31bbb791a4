import type { ToolRow, ToolValue } from '../../tools/tool.contract.js';

/** What the tools call the things that answers speak of; the first key a row has is read. */
const KEYS = {
  artist: ['artist'],
  album: ['album'],
  track: ['track', 'song'],
  genre: ['genre'],
  composer: ['composer'],
  playlist: ['playlist'],
  mediaType: ['media_type'],
  name: ['name'],
  length: ['milliseconds'],
  price: ['price', 'unit_price'],
  tracks: ['tracks'],
  albums: ['albums'],
  artists: ['artists'],
  sold: ['sold'],
  invoice: ['invoice_id'],
  date: ['date', 'invoice_date'],
  total: ['total'],
  quantity: ['quantity'],
} as const;

export type Field = keyof typeof KEYS;

/** A field of a row; null when the row has none. A bare `title` is the song's in rows of songs, else the album's. */
export function field(row: ToolRow | undefined, name: Field): ToolValue {
  if (row === undefined) return null;
  const key = KEYS[name].find((candidate) => row[candidate] !== undefined && row[candidate] !== null);
  if (key !== undefined) return row[key] ?? null;
  return titledKind(row) === name ? (row['title'] ?? null) : null;
}

/** What the bare `title` of a row is the title of; undefined for rows about something else (an employee has a title too). */
export function titledKind(row: ToolRow): 'track' | 'album' | undefined {
  if ('track_id' in row || row['kind'] === 'track') return 'track';
  return 'album_id' in row || row['kind'] === 'album' ? 'album' : undefined;
}

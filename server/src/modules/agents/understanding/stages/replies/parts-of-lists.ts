import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { ShownList } from '../conversation/focus.js';
import { mainName } from '../conversation/shown-row.js';

/** What shows a part of a list: an intent, with what it keeps of the list. */
interface Narrow {
  readonly intent: string;
  readonly details: PlannedRequest['details'];
}

const LIMITS = ['minimum', 'maximum', 'unit', 'exclusive', 'exact'];

/** What shows a part of a list of this kind; null where nothing can. */
export function intentFor(
  { rows, by }: ShownList,
  names: readonly MentionedName[],
  figures: PlannedRequest['details'],
): Narrow | null {
  const [row] = rows;
  const kind = row === undefined ? undefined : mainName(row)?.kind;
  const words = figures['words'] !== undefined;
  const onlyLimits = Object.keys(figures).every((name) => LIMITS.includes(name));
  if (words) return kind === 'track' || kind === 'album' ? { intent: 'title_search', details: { kind } } : null;
  if (kind === undefined && by.intent === 'invoice_list')
    return names.length > 0 ? null : { intent: 'invoice_list', details: ofList(by) };
  if (by.agent === 'invoice_agent') return ofPurchases(by, rows, names, figures);
  const isTop = by.details['sort'] !== undefined && by.details['unit'] === undefined && names.length > 0;
  if (kind === 'track' && onlyLimits)
    return OF_SONGS.has(by.intent) && !isTop
      ? { intent: 'ranked_songs', details: figures['unit'] === undefined ? limitsOf(by) : {} }
      : null;
  if (kind === 'album' && names.some((name) => name.kind === 'composer'))
    return { intent: 'ranked_songs', details: {} };
  if (kind === 'album' && Object.keys(figures).length === 0 && names.every((name) => OF_ALBUM.has(name.kind)))
    return OF_ALBUMS.has(by.intent) ? { intent: 'ranked_albums', details: {} } : null;
  return null;
}

const OF_SONGS: ReadonlySet<string> = new Set([
  'tracks_by_artist',
  'tracks_of_album',
  'songs_by_genre',
  'ranked_songs',
  'playlist_tracks',
  'composer_tracks',
]);
const OF_ALBUM: ReadonlySet<string> = new Set(['artist', 'genre']);
const OF_ALBUMS: ReadonlySet<string> = new Set(['albums_by_artist', 'ranked_albums']);

function ofPurchases(
  by: PlannedRequest,
  rows: ShownList['rows'],
  names: readonly MentionedName[],
  figures: PlannedRequest['details'],
): Narrow | null {
  const onlyTime = Object.keys(figures).every((name) => name === 'from' || name === 'to');
  if (by.intent === 'purchased_tracks' && onlyTime) return { intent: 'purchased_tracks', details: ofList(by) };
  if (names.length === 0 || Object.keys(figures).length > 0) return null;
  const id = rows[0]?.invoice?.invoice_id;
  const one =
    by.intent === 'invoice_detail' && id !== undefined && rows.every(({ invoice }) => invoice?.invoice_id === id);
  return one ? { intent: 'purchased_tracks', details: { invoice_id: id, ofOrders: true } } : null;
}

function ofList({ details }: PlannedRequest): PlannedRequest['details'] {
  const dropped = new Set(['offset', 'limit', 'asked', 'skip', 'take']);
  return Object.fromEntries(Object.entries(details).filter(([name]) => !dropped.has(name)));
}

function limitsOf({ details }: PlannedRequest): PlannedRequest['details'] {
  return Object.fromEntries(Object.entries(details).filter(([name]) => LIMITS.includes(name)));
}

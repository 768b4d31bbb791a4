import type { FactRow } from '@/api/message.schema';
import type { Step } from '@/shared/messages/stream/turn';
import { isTold } from './is-told';
import type { Suggestion } from './suggestion';

const MOST = 3;
/** An answer gives lists up to this long in full. */
const WHOLE_LIST = 25;

/**
 * What one might ask next, made from the rows that an answer rests on; the likeliest first, at most three. `earlier` are the
 * steps of the conversation before it: what they told is not offered.
 */
export function suggestQuestions(steps: readonly Step[], earlier: readonly Step[] = []): Suggestion[] {
  const told = [...earlier, ...steps];
  return unique(likely(steps))
    .filter((suggestion) => !isTold(suggestion, told))
    .slice(0, MOST);
}

function likely(steps: readonly Step[]): Suggestion[] {
  const found = steps.filter((step) => step.rows.length > 0);
  if (steps.length > 0 && found.length === 0) return [ask('genres'), ask('recommend')];
  const more = found.some((step) => (step.total ?? 0) > WHOLE_LIST) ? [ask('more')] : [];
  return [...more, ...found.flatMap((step) => aboutRows(step.rows))];
}

function aboutRows(rows: readonly FactRow[]): Suggestion[] {
  const [row] = rows;
  if (!row) return [];
  if ('invoice_id' in row) return aboutOrders(rows, row);
  if ('album_id' in row) return aboutAlbums(rows, row);
  if ('track_id' in row) return aboutSongs(rows, row);
  const last = rows.at(-1) ?? row;
  return [...named('genre', row.genre), ...named('genre', last.genre), ...named('playlist', row.playlist)];
}

function aboutOrders(rows: readonly FactRow[], row: FactRow): Suggestion[] {
  const number = String(row.invoice_id);
  const isItemised = 'unit_price' in row;
  return [
    ...(isItemised ? [] : [ask('orderLines', { number })]),
    ...('employee' in row ? [] : [ask('orderHelper', { number })]),
    ...(isItemised ? named('albumsByArtist', rows[0]?.artist) : []),
    ...(isItemised ? [] : [ask('spent')]),
  ];
}

function aboutAlbums(rows: readonly FactRow[], row: FactRow): Suggestion[] {
  const last = rows.at(-1) ?? row;
  return [
    ...named('songsOfAlbum', row.title),
    ...named('songsOfAlbum', last.title),
    ...named('songsByArtist', row.artist),
  ];
}

function aboutSongs(rows: readonly FactRow[], row: FactRow): Suggestion[] {
  const isOneAlbum = rows.every((each) => each.album === row.album);
  const isWholeAlbum = isOneAlbum && rows.length > 1;
  return [
    ...(isWholeAlbum ? [] : named('songsOfAlbum', row.album)),
    ...named('albumsByArtist', row.artist),
    ...named('writer', row.title),
  ];
}

function named(text: string, value: FactRow[string] | undefined): Suggestion[] {
  return value === null || value === undefined || value === '' ? [] : [ask(text, { name: String(value) })];
}

function ask(text: string, names: Readonly<Record<string, string>> = {}): Suggestion {
  return { text, names };
}

function unique(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...new Map(suggestions.map((each) => [JSON.stringify(each), each])).values()];
}

import type { NameKind } from '../../../../store/names/name-index.contract.js';
import type { Concept } from '../../lexicon/concepts.js';
import { isContent } from '../../lexicon/concepts.js';
import { ordinalOf } from '../../lexicon/numerals.js';
import type { MentionedName } from '../../plan.js';
import type { Reading } from '../../reading.js';
import type { Focus, ShownList } from './focus.js';
import { mainName, type ShownRow } from './shown-row.js';
import { pickDisc } from './pick-disc.js';

/** What a person calls the rows of a list, and the kind those rows are about. */
const KIND_SAID: readonly (readonly [Concept, NameKind | 'invoice'])[] = [
  ['song', 'track'],
  ['album', 'album'],
  ['artist', 'artist'],
  ['playlist', 'playlist'],
  ['genre', 'genre'],
  ['invoice', 'invoice'],
];

/** The row of an earlier list that a request picks: "the second one", "the last of these", "the other one", "the next one". */
export function pickRow(reading: Reading, ordinal: number | null, focus: Focus): ShownRow | undefined {
  const { concepts } = reading;
  const disc = pickDisc(reading, focus);
  if (disc !== undefined) return disc;
  if (ordinal !== null) return rowAt(listFor(reading, focus), ordinal) ?? artistAt(reading, ordinal, focus);
  if (concepts.has('pick_last')) return listFor(reading, focus)?.rows.at(-1);
  const current = currentRow(focus);
  if (concepts.has('other_one')) return otherRow(current, focus);
  if (current === undefined || mainName(current.row) === undefined) return undefined;
  const step = concepts.has('after_that') ? 1 : concepts.has('before_that') ? -1 : 0;
  return step === 0 ? undefined : current.list.rows[current.list.rows.indexOf(current.row) + step];
}

/** Whether the rows of a list are orders, and not things in orders. */
export function isOrder(row: ShownRow): boolean {
  return row.invoice !== null && mainName(row) === undefined;
}

/** By the numbers of the whole list where it was shown in pages, else by the place on the page. */
function rowAt(list: ShownList | undefined, ordinal: number): ShownRow | undefined {
  return list?.rows[ordinal - 1 - list.offset] ?? list?.rows[ordinal - 1];
}

/** "The second band on it": of the songs that were shown, each artist counts once. */
function artistAt(reading: Reading, ordinal: number, { lists }: Focus): ShownRow | undefined {
  if (kindSaid(reading) !== 'artist') return undefined;
  const artists =
    latestChoice({ lists })?.rows.flatMap(({ names }) => names.filter(({ kind }) => kind === 'artist')) ?? [];
  const distinct = artists.filter(({ text }, place) => artists.findIndex((one) => one.text === text) === place);
  const artist = distinct[ordinal - 1];
  return artist === undefined ? undefined : { names: [artist], invoice: null, measures: {} };
}

/**
 * The list that is picked from: the latest of the kind that is said; when nothing but a place is said ("and the third
 * one?"), the one that the thing now spoken of was picked from; else the latest that leaves a choice.
 */
function listFor(reading: Reading, focus: Focus): ShownList | undefined {
  const said = kindSaid(reading);
  if (said !== undefined) return focus.lists.find(({ rows }) => rows[0] !== undefined && kindOf(rows[0]) === said);
  if (holdsSongs(reading)) return focus.lists.find(({ rows }) => rows[0] !== undefined && kindOf(rows[0]) !== 'track');
  const bare = ![...reading.concepts].some((concept) => isContent(concept) && !PLACES.has(concept));
  return (bare ? currentRow(focus)?.list : undefined) ?? latestChoice(focus);
}

/** Of one row nobody picks: "the second one" behind facts of an album is one of its songs that were listed before. */
function latestChoice({ lists }: Pick<Focus, 'lists'>): ShownList | undefined {
  return lists.find(({ rows }) => rows.length > 1) ?? lists[0];
}

/** The kind named right behind the place: "the second album", but not "the songs on the second one". */
function kindSaid({ tokens, matches }: Reading): NameKind | 'invoice' | undefined {
  const place = tokens.findIndex(({ word }) => ordinalOf(word) !== null || LAST.has(word));
  const behind = matches.find(({ start, end }) => place >= 0 && start <= place + 1 && place + 1 < end);
  return KIND_SAID.find(([concept]) => behind?.concepts.includes(concept) === true)?.[1];
}

const LAST = new Set(['last', 'ultimo', 'ultima', 'dernier', 'derniere', 'letzte', 'letzter', 'letztes', 'letzten']);

/** "Which songs are on the second one?": what holds songs is no song. */
function holdsSongs({ concepts }: Reading): boolean {
  return concepts.has('song') && (concepts.has('contain') || concepts.has('on'));
}

/** Concepts that a place in a list is also read as. */
const PLACES: ReadonlySet<string> = new Set(['newest', 'oldest']);

function kindOf(row: ShownRow): NameKind | 'invoice' | undefined {
  return mainName(row)?.kind ?? (row.invoice === null ? undefined : 'invoice');
}

interface PlacedRow {
  readonly row: ShownRow;
  readonly list: ShownList;
}

/** The row that the last request was about, in the list of several rows it stands in. */
function currentRow({ lists, last, invoice, names }: Focus): PlacedRow | undefined {
  const placed = last?.details['place'] === undefined ? undefined : names.find(({ kind }) => kind === 'track');
  const isCurrent = (row: ShownRow): boolean => {
    const name = mainName(row);
    if (name === undefined) return row.invoice !== null && row.invoice.invoice_id === invoice?.invoice_id;
    const spoken = placed === undefined ? (last?.names ?? []) : [placed];
    return spoken.some(({ kind, text }) => kind === name.kind && text === name.text) && isOnAlbumOf(row, spoken);
  };
  for (const list of lists.filter(({ rows }) => rows.length > 1)) {
    const row = list.rows.find(isCurrent);
    if (row !== undefined && !list.rows.every(isCurrent)) return { row, list };
  }
  return undefined;
}

/** Of several recordings of a song the one on the album that was spoken of with it. */
function isOnAlbumOf(row: ShownRow, spoken: readonly MentionedName[]): boolean {
  const [said, own] = [spoken, row.names].map((names) => names.find(({ kind }) => kind === 'album')?.text);
  return mainName(row)?.kind !== 'track' || said === undefined || own === undefined || said === own;
}

/** The one that is left over of two; where none was picked yet, the second. */
function otherRow(current: PlacedRow | undefined, { lists }: Focus): ShownRow | undefined {
  const rows = current?.list.rows ?? lists[0]?.rows ?? [];
  if (rows.length !== 2) return undefined;
  return rows.find((row, place) => (current === undefined ? place === 1 : row !== current.row));
}

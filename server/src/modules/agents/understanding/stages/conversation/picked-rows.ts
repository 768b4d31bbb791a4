import type { Concept } from '../../lexicon/concepts.js';
import { ordinalOf } from '../../lexicon/numerals.js';
import type { MentionedName } from '../../plan.js';
import type { NameSpan, Reading } from '../../reading.js';
import type { Focus } from './focus.js';
import { isOrder, pickRow } from './pick-row.js';
import { rankRows } from './rank-rows.js';
import { mainName, type ShownRow } from './shown-row.js';

/** A row that a request is about, what it means beside that, and which concepts said so. */
export interface Picked {
  readonly row: ShownRow;
  readonly asks: readonly Concept[];
  readonly explains: readonly string[];
  /** What the row is the first by among those that were shown. */
  readonly first?: string;
}

export function pickOf(reading: Reading, ordinal: number | null, focus: Focus): Picked | undefined {
  const ranked = ordinal === null ? rankRows(reading, focus) : undefined;
  if (ranked !== undefined)
    return { ...ranked, explains: [...PICKING, ...RANKING, 'refer_many', 'artist', 'album', 'song'] };
  const row = pickRow(reading, ordinal, focus);
  if (row === undefined || (reading.concepts.has('invoice') && !isOrder(row))) return undefined;
  return { row, asks: [], explains: PICKING };
}

/** What else a row tells may be leaned on: the artist of the song that was picked. */
export function withRow(focus: Focus, { names }: ShownRow): Focus {
  const told = names.filter(({ kind }) => kind === 'artist' || kind === 'album');
  const others = focus.names.filter(({ kind }) => !told.some((name) => name.kind === kind));
  return {
    ...focus,
    names: [...told, ...others],
    fresh: told.filter(({ kind }) => kind === 'artist'),
    hasSubject: true,
  };
}

const RANKING = ['longest', 'shortest', 'cheapest', 'dearest', 'largest', 'smallest', 'most_songs', 'fewest_songs'];

/** Concepts that only say which row is meant; "on it" says so of a song in an order. */
const PICKING = ['oldest', 'newest', 'refer_one', 'pick_last', 'other_one', 'before_that', 'after_that'];

/** "The second one" of a list becomes the name in that row. */
export function withPicked(reading: Reading, picked: Picked | undefined): Reading {
  const name = picked === undefined ? undefined : mainName(picked.row);
  if (picked === undefined || name === undefined) return reading;
  const dropped = name.kind === 'track' ? [...picked.explains, 'contain'] : picked.explains;
  const isOne = asksOfSong(reading) || picked.first !== undefined;
  const album = name.kind === 'track' && isOne ? picked.row.names.filter(isAlbum) : [];
  const names = [name, ...album].map((one): NameSpan => {
    const at = reading.tokens.length;
    return { start: at, end: at, said: one.text, readings: [{ ...one, weight: 1, near: [] }] };
  });
  return {
    ...reading,
    names,
    tokens: reading.tokens.map((token) => (ordinalOf(token.word) === null ? token : { ...token, word: '' })),
    concepts: new Set([
      ...[...reading.concepts].filter((concept) => !dropped.includes(concept)),
      ...picked.asks,
      ...(album.length > 0 ? ['on'] : []),
    ]),
    matches: reading.matches.filter(({ concepts }) => !concepts.some((concept) => dropped.includes(concept))),
  };
}

/** "How much is the third?" asks of the song as it is on the album in that row. */
function asksOfSong({ concepts }: Reading): boolean {
  return ['length', 'price', 'compose'].some((field) => concepts.has(field));
}

function isAlbum({ kind }: MentionedName): boolean {
  return kind === 'album';
}

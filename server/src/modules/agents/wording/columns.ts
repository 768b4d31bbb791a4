import type { WordingContext } from './wording.contract.js';
import { HEADINGS } from './headings.js';
import { dateText, lengthText, money } from './format.js';
import { type Column, plain } from './markdown.js';
import { field, type Field } from './rows.js';
import { say } from './texts.js';

/** The columns that answers use, headed in the person's language. */
export interface Columns {
  readonly text: (name: 'track' | 'album' | 'artist' | 'genre' | 'composer' | 'mediaType' | 'playlist') => Column;
  readonly count: (name: 'tracks' | 'sold' | 'quantity' | 'albums') => Column;
  readonly length: Column;
  readonly price: Column;
  readonly invoice: Column;
  readonly date: Column;
  readonly total: Column;
  /** Pieces bought and what they cost. */
  readonly pieces: Column;
  readonly spent: Column;
  /** A running number, `first` for the first row. */
  readonly number: (first: number) => Column;
}

/** The columns for one answer. */
export function columnsFor({ language, currency }: WordingContext): Columns {
  const figures =
    (name: Field): ((row: Parameters<Column['cell']>[0]) => string) =>
    (row) =>
      String(field(row, name) ?? '');
  return {
    text: (name) => ({
      heading: say(HEADINGS, language, name === 'mediaType' ? 'format' : name === 'playlist' ? 'name' : name),
      cell: (row) => plain(field(row, name)),
    }),
    count: (name) => ({
      heading: say(HEADINGS, language, name === 'albums' ? 'album' : name),
      cell: figures(name),
      right: true,
    }),
    length: {
      heading: say(HEADINGS, language, 'length'),
      cell: (row) => lengthCell(field(row, 'length')),
      right: true,
    },
    price: {
      heading: say(HEADINGS, language, 'price'),
      cell: (row) => money(field(row, 'price'), currency),
      right: true,
    },
    invoice: { heading: say(HEADINGS, language, 'invoice'), cell: figures('invoice'), right: true },
    date: { heading: say(HEADINGS, language, 'date'), cell: (row) => dateText(field(row, 'date'), language) },
    total: {
      heading: say(HEADINGS, language, 'total'),
      cell: (row) => money(field(row, 'total'), currency),
      right: true,
    },
    pieces: {
      heading: say(HEADINGS, language, 'tracks'),
      cell: (row) => String(row['pieces'] ?? ''),
      right: true,
    },
    spent: { heading: say(HEADINGS, language, 'total'), cell: (row) => money(row['spent'], currency), right: true },
    number: (first) => ({
      heading: say(HEADINGS, language, 'number'),
      cell: (_row, position) => String(first + position),
      right: true,
    }),
  };
}

function lengthCell(value: ReturnType<typeof field>): string {
  return value === null ? '' : lengthText(value);
}

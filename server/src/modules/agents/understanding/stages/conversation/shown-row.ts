import type { MentionedName } from '../../plan.js';

/** One order that was spoken of: by number, or by its place among the person's orders. */
export interface InvoiceFocus {
  readonly invoice_id?: number;
  readonly position?: number;
  readonly order?: string;
  /** Bounds of the orders among which the place is counted, ISO days. */
  readonly since?: string;
  readonly until?: string;
  /** Number of an order that it comes before or after. */
  readonly before_invoice?: number;
  readonly after_invoice?: number;
  /** ISO day of the order, when an answer told it. */
  readonly date?: string;
  /** True for the order of a period, when nothing says which of them: there may be several. */
  readonly of_period?: true;
  /** What it is among the orders that were shown, when it was chosen from them. */
  readonly rank?: 'newest' | 'oldest' | 'largest' | 'smallest';
}

/** One row of the last list that was shown, as things one can speak of. */
export interface ShownRow {
  readonly names: readonly MentionedName[];
  readonly invoice: InvoiceFocus | null;
  /** What the row can be compared by: length in milliseconds, price or sum in cents, number of songs. */
  readonly measures: Readonly<Partial<Record<Measure, number>>>;
}

export type Measure = 'length' | 'price' | 'songs';

/** What a row is mainly about: the song of a list of songs, the album of a list of albums; undefined for an order. */
export function mainName(row: ShownRow): MentionedName | undefined {
  return (['track', 'album', 'artist', 'playlist', 'genre'] as const)
    .map((kind) => row.names.find((name) => name.kind === kind))
    .find((name) => name !== undefined);
}

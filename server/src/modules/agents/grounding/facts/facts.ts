/** A cell of a row of evidence, by the row's number in the whole and the column's name. */
export interface Place {
  readonly row: number;
  readonly column: string;
}

/** A cell with the values it can bear out. Dates are `YYYY-MM-DD`, or a part of it from the left. */
export interface FactCell extends Place {
  readonly cents: number | null;
  readonly date: string | null;
  readonly whole: number | null;
}

/** One way of writing a name that a cell holds, as folded words. */
export interface FactName extends Place {
  readonly words: readonly string[];
}

/** What one tool call found as a whole. `given` are the names it was called with. */
export interface FactResult {
  /** What the tool looks for, from its name: `albums` for `get_albums_by_artist`. */
  readonly subject: string;
  readonly total: number;
  readonly shown: number;
  readonly position: number | null;
  readonly given: readonly (readonly string[])[];
  /** Numbers of its rows in the whole, end exclusive. */
  readonly firstRow: number;
  readonly endRow: number;
  /** Columns in which no value stands twice: the rows are one for each of them. */
  readonly distinctColumns: readonly string[];
}

/** Everything that a sentence may lean on, laid out for looking claims up. */
export interface Facts {
  readonly cells: readonly FactCell[];
  readonly names: readonly FactName[];
  readonly results: readonly FactResult[];
}

/** A number of a sentence, with the values it may have. Offsets point into the plain text. */
export interface WrittenNumber {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
}

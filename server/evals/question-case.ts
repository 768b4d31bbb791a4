/** One turn of a case, in the format of question files: every entry of `all` has one of its alternatives in the answer. */
export interface CaseTurn {
  readonly say: string;
  readonly agent?: string;
  readonly all?: Expected;
  readonly none?: readonly string[];
}

/** What an answer must hold: of each entry at least one alternative. */
export type Expected = readonly (readonly string[])[];

/** Whether a wording may be looked at while building, or only serves to measure. */
export type Part = 'develop' | 'measure';

/** One conversation with its right answers, computed from the store. */
export interface QuestionCase {
  readonly id: string;
  readonly category: string;
  readonly part: Part;
  /** The proven customer, or null. */
  readonly customer_id: number | null;
  readonly turns: readonly CaseTurn[];
}

/** Values for the `{name}` places of a wording. */
export type Places = Readonly<Record<string, string | number>>;

/** Puts values into the `{name}` places of a wording. */
export function fill(say: string, values: Places): string {
  return say.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Every text must be in the answer. */
export function allOf(texts: readonly string[]): string[][] {
  return [...new Set(texts)].map((text) => [text]);
}

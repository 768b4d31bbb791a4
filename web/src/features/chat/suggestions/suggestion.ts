/** A question to press: the name of its text below `ask.` in the language files, and what to fill in. */
export interface Suggestion {
  readonly text: string;
  readonly names: Readonly<Record<string, string>>;
}

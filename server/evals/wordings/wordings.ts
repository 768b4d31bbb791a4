/** Ways to say something by the key of a question; `{name}` places are filled from the store. */
export type Wordings = Readonly<Record<string, readonly string[]>>;

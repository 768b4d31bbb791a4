import type { Concept } from './concepts.js';

/** The closed vocabulary of one language for sentences around facts. Words and phrases are folded. */
export interface Vocabulary {
  /** Most words of the longest phrase. */
  readonly longest: number;
  /** What a word or phrase means; undefined for one that no sentence of a model may hold. */
  readonly meaning: (phrase: string) => Concept | undefined;
  /** A word without what may be joined to it by an apostrophe. */
  readonly bare: (word: string) => string;
  /** What says that something is the customer's: "you have", "your". */
  readonly possession: RegExp;
}

/** What a vocabulary is written down as: words by white space, or phrases by commas, for each concept. */
export type WordLists = Readonly<Partial<Record<Concept, string>>>;

/** Reads word lists; a list with a comma holds phrases. */
export function vocabularyOf(
  lists: WordLists,
  { bare, possession }: Pick<Vocabulary, 'bare' | 'possession'>,
): Vocabulary {
  const meanings = new Map<string, Concept>();
  for (const concept of Object.keys(lists).filter((key): key is Concept => key in lists)) {
    for (const phrase of phrasesOf(lists[concept] ?? '')) if (!meanings.has(phrase)) meanings.set(phrase, concept);
  }
  const longest = Math.max(...[...meanings.keys()].map((phrase) => phrase.split(' ').length));
  return { longest, meaning: (phrase) => meanings.get(phrase), bare, possession };
}

function phrasesOf(list: string): string[] {
  return list
    .split(list.includes(',') ? ',' : /\s+/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

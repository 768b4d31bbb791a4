import type { PhrasePattern } from './phrases.js';

/** A place inside a pattern: the words that lead on from it, and what a phrase that ends here means. */
interface Place<Meaning> {
  readonly next: Map<string, Place<Meaning>[]>;
  meaning: Meaning | null;
}

/** All places of patterns that the same words lead to. */
export interface PhraseState<Meaning> {
  readonly places: readonly Place<Meaning>[];
  /** What the words so far mean as whole phrases, each once, in the order of their patterns. */
  readonly meanings: readonly Meaning[];
  readonly next: Map<string, PhraseState<Meaning> | null>;
}

/**
 * Patterns of phrases, walked word by word. The many phrases of one pattern are never written out: the states between words
 * are made when a text first comes there and are then kept (a determinisation on demand; Aho, Sethi and Ullman, Compilers, 3.7).
 */
export class PhraseTree<Meaning> {
  private readonly first: Place<Meaning> = { next: new Map(), meaning: null };
  readonly root: PhraseState<Meaning> = { places: [this.first], meanings: [], next: new Map() };

  add(pattern: PhrasePattern, meaning: Meaning): void {
    let open: readonly Place<Meaning>[] = [this.first];
    for (const [position, { choices, optional }] of pattern.entries()) {
      const after: Place<Meaning> = { next: new Map(), meaning: null };
      for (const words of choices) for (const place of open) lead(place, words, after);
      const mayEnd = pattern.slice(position + 1).every((step) => step.optional);
      if (mayEnd) after.meaning = meaning;
      open = optional ? [...open, after] : [after];
    }
    this.root.next.clear();
  }

  /** The state after one more word; null when no phrase goes on with it. */
  after(state: PhraseState<Meaning>, word: string): PhraseState<Meaning> | null {
    const known = state.next.get(word);
    if (known !== undefined) return known;
    const places = state.places.flatMap(({ next }) => next.get(word) ?? []);
    if (places.length === 0) return null;
    const meanings = places.flatMap(({ meaning }) => (meaning === null ? [] : [meaning]));
    const made = { places, meanings: [...new Set(meanings)], next: new Map() };
    state.next.set(word, made);
    return made;
  }
}

/** Makes the words lead from one place to another, through places of their own when they are several. */
function lead<Meaning>(from: Place<Meaning>, words: readonly string[], to: Place<Meaning>): void {
  let place = from;
  for (const [position, word] of words.entries()) {
    const next = position === words.length - 1 ? to : { next: new Map<string, Place<Meaning>[]>(), meaning: null };
    const known = place.next.get(word);
    if (known === undefined) place.next.set(word, [next]);
    else known.push(next);
    place = next;
  }
}

import { DeletionIndex } from './deletion-index.js';
import { FUNCTION_WORDS } from './function-words.js';
import { spellingDistance, toleratedEdits } from './spelling-distance.js';

const FUNCTION_WORD_WEIGHT = 1.5;
const READINGS_BY_SPELLING = 16;
/** People use the same words again and again; what they may stand for is kept for this many. */
const REMEMBERED_WORDS = 4000;
/** Short words resemble too many others to lead to a name by themselves. */
const SHORT = 4;
const QUALITY_OF_SHORT = 0.7;

/** A word of the vocabulary that a word of a message may stand for; `quality` is 1 for the word itself. */
export interface WordReading {
  readonly word: number;
  readonly quality: number;
}

/** Every word of the store's names with the names that hold it and how much it tells about them. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly holders: number[][] = [];
  private weights = new Float64Array(0);
  private readonly remembered = new Map<string, readonly WordReading[]>();
  private readonly spellings = new DeletionIndex((letters) => (letters < 3 ? 0 : letters < 6 ? 1 : 2));

  /** Files the words of a name; the same word twice counts as one holder. Only before `seal`. */
  add(words: readonly string[], name: number): number[] {
    return words.map((word) => {
      const number = this.numbers.get(word) ?? this.learn(word);
      const holders = this.holders[number];
      if (holders !== undefined && holders.at(-1) !== name) holders.push(name);
      return number;
    });
  }

  /** Weighs the words: the rarer among `names` names, the more a word tells. Afterwards the vocabulary answers. */
  seal(names: number): void {
    this.spellings.seal();
    this.weights = Float64Array.from(this.words, (word, number) =>
      FUNCTION_WORDS.has(word)
        ? FUNCTION_WORD_WEIGHT
        : Math.log2(1 + names / Math.max(1, this.holdersOf(number).length)),
    );
  }

  numberOf(word: string): number | undefined {
    return this.numbers.get(word);
  }

  /** Numbers of the names that hold a word, rising. */
  holdersOf(word: number): readonly number[] {
    return this.holders[word] ?? [];
  }

  weightOf(word: number): number {
    return this.weights[word] ?? 0;
  }

  isFunctionWord(word: number): boolean {
    return FUNCTION_WORDS.has(this.words[word] ?? '');
  }

  /** What a word of a message may stand for: itself, its singular or plural, words spelled nearly so; best first. */
  readingsOf(word: string): readonly WordReading[] {
    const known = this.remembered.get(word);
    if (known !== undefined) return known;
    const readings = this.findReadings(word);
    if (this.remembered.size >= REMEMBERED_WORDS) this.remembered.clear();
    this.remembered.set(word, readings);
    return readings;
  }

  private findReadings(word: string): WordReading[] {
    const itself = this.numbers.get(word);
    const readings = new Map<number, number>();
    if (itself !== undefined) readings.set(itself, 1);
    for (const form of [word.endsWith('s') ? word.slice(0, -1) : '', `${word}s`]) {
      const number = this.numbers.get(form);
      if (number !== undefined && form.length > 1) readings.set(number, 0.95);
    }
    if (!FUNCTION_WORDS.has(word)) this.addNearSpellings(word, itself !== undefined, readings);
    return [...readings]
      .map(([number, quality]) => ({ word: number, quality }))
      .sort((one, other) => other.quality - one.quality);
  }

  private learn(word: string): number {
    const number = this.words.length;
    this.numbers.set(word, number);
    this.words.push(word);
    this.holders.push([]);
    this.spellings.add(word, number);
    return number;
  }

  /** A word the store knows is hardly a misspelling of another, so only one edit is looked for then. */
  private addNearSpellings(word: string, isKnown: boolean, readings: Map<number, number>): void {
    const edits = Math.max(word.length === 3 ? 1 : 0, toleratedEdits(word.length));
    const limit = isKnown ? Math.min(edits, 1) : edits;
    if (limit === 0) return;
    const near = new Map<number, number>();
    this.spellings.forEachCandidate(
      word,
      (number) => {
        if (!readings.has(number) && !near.has(number)) near.set(number, this.likeness(word, number, limit));
      },
      limit,
    );
    const best = [...near].filter(([, quality]) => quality > 0).sort(([, one], [, other]) => other - one);
    for (const [number, quality] of best.slice(0, READINGS_BY_SPELLING)) readings.set(number, quality);
  }

  private likeness(word: string, number: number, limit: number): number {
    const other = this.words[number] ?? '';
    if (FUNCTION_WORDS.has(other)) return 0;
    const distance = spellingDistance(word, other, limit);
    if (distance > limit) return 0;
    const firstLetter = word[0] === other[0] ? 0 : 0.05;
    const likeness = 1 - (0.9 * distance) / Math.max(word.length, other.length) - firstLetter;
    return word.length <= SHORT ? Math.min(likeness, QUALITY_OF_SHORT) : likeness;
  }
}

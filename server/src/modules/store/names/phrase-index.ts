import { DeletionIndex } from './deletion-index.js';
import { FUNCTION_WORDS } from './function-words.js';
import type { NameForm } from './name-forms.js';
import type { NameMatch } from './name-index.contract.js';
import { canBeMisspelling } from './word-pairs.js';
import { spellingDistance, toleratedEdits } from './spelling-distance.js';

/** A whole name found in a stretch of words; `name` is its number. */
export interface PhraseHit {
  readonly name: number;
  readonly how: NameMatch['how'];
  readonly score: number;
}

interface FiledForm {
  readonly name: number;
  readonly phrase: string;
  readonly compact: string;
  readonly how: NameMatch['how'];
  readonly score: number;
}

const JOINED = 0.95;
const MISSPELT = 0.93;
/** So many letters of a stretch of words tell whether any name begins with them. */
const OPENING = 8;

/** Whole names by their words, by their letters without spaces, and by their letters but for one or two. */
export class PhraseIndex {
  /** The most words a name has; longer stretches of a text need no look. */
  longest = 0;
  private readonly forms: FiledForm[] = [];
  private readonly byLetters = new Map<string, number[]>();
  private readonly openings = new Set<string>();
  private readonly bySpelling = new DeletionIndex((letters) => (letters < 4 ? 0 : 1));

  /** Files a name under one of its forms. Only before `seal`. */
  add(name: number, form: NameForm): void {
    const compact = form.words.join('');
    const filed = { name, phrase: form.words.join(' '), compact, how: form.how, score: form.score };
    const number = this.forms.push(filed) - 1;
    this.longest = Math.max(this.longest, form.words.length);
    if (compact.length >= OPENING) this.openings.add(compact.slice(0, OPENING));
    const same = this.byLetters.get(compact);
    if (same === undefined) {
      this.byLetters.set(compact, [number]);
      this.bySpelling.add(compact, number);
    } else same.push(number);
  }

  /** Afterwards the index answers. */
  seal(): void {
    this.bySpelling.seal();
  }

  /** False when no name is written with these letters, nor with the first of them and others; the last letter is not looked at. */
  mayBegin(letters: string): boolean {
    return letters.length <= OPENING || this.openings.has(letters.slice(0, OPENING));
  }

  /** The names that are written with these letters, with these words or with others. */
  withLetters(words: readonly string[]): PhraseHit[] {
    const forms = this.byLetters.get(words.join(''));
    if (forms === undefined) return [];
    const phrase = words.join(' ');
    return forms.flatMap((number) => this.fit(number, phrase, words));
  }

  /** The names whose letters nearly are these; none for words that name nothing. */
  nearlyWithLetters(words: readonly string[], edits = toleratedEdits(lettersOf(words))): PhraseHit[] {
    if (edits === 0 || words.every((word) => FUNCTION_WORDS.has(word))) return [];
    const compact = words.join('');
    const hits = new Map<number, PhraseHit>();
    this.bySpelling.forEachCandidate(compact, (number) => {
      for (const hit of this.nearHits(number, words, edits)) {
        if ((hits.get(hit.name)?.score ?? 0) < hit.score) hits.set(hit.name, hit);
      }
    });
    return [...hits.values()];
  }

  private fit(number: number, phrase: string, words: readonly string[]): PhraseHit[] {
    const form = this.forms[number];
    if (form === undefined) return [];
    if (form.phrase === phrase) return [{ name: form.name, how: form.how, score: form.score }];
    if (words.every((word) => FUNCTION_WORDS.has(word))) return [];
    return [{ name: form.name, how: 'joined', score: JOINED * form.score }];
  }

  private nearHits(number: number, words: readonly string[], edits: number): PhraseHit[] {
    const compact = words.join('');
    const filed = this.forms[number]?.compact ?? '';
    if (filed === compact || filed.length < 4) return [];
    const limit = Math.min(edits, toleratedEdits(filed.length));
    const distance = spellingDistance(compact, filed, limit);
    if (distance > limit) return [];
    const likeness = likenessOf(distance, Math.max(compact.length, filed.length));
    return (this.byLetters.get(filed) ?? []).flatMap((same) => this.misspelt(same, words, distance, likeness));
  }

  /** Words run together or torn apart are one slip already, so no more than one letter may be wrong besides. */
  private misspelt(number: number, words: readonly string[], distance: number, likeness: number): PhraseHit[] {
    const form = this.forms[number];
    if (form === undefined) return [];
    const formWords = form.phrase.split(' ');
    if (distance > 1 && formWords.length !== words.length) return [];
    if (!canBeMisspelling(words, formWords)) return [];
    return [{ name: form.name, how: 'misspelt', score: MISSPELT * form.score * likeness }];
  }
}

/** One edit makes another word of a short word more often than a misspelling, and is a slip in a long one. */
function likenessOf(distance: number, letters: number): number {
  const severity = letters < 5 ? 1.4 : letters < 6 ? 1.15 : 0.8;
  return 1 - (severity * distance) / letters;
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((letters, word) => letters + word.length, 0);
}

import type { PlacedWord } from '../../../store/names/normalise-words.js';
import type { SentenceScan } from '../sentence-scan.js';
import { NUMBER_LINKS, numberWordsOf } from '../vocabulary/number-words.js';
import { unitOf } from '../vocabulary/units.js';
import type { WrittenNumber } from './written-number.js';

type NumberWords = ReturnType<typeof numberWordsOf>;

const INSIDE_NUMBER = /^[\s-]+$/u;

/** Numbers written in words, several words of one number taken together. */
export function findNumberWords(scan: SentenceScan, language?: string): WrittenNumber[] {
  const known = numberWordsOf(language);
  const numbers: WrittenNumber[] = [];
  for (let index = 0; index < scan.words.length;) {
    const run = runAt(scan, index, known);
    if (run.length > 0) numbers.push(toNumber(scan, run, known));
    index += Math.max(1, run.length);
  }
  return numbers;
}

function runAt(scan: SentenceScan, index: number, known: NumberWords): PlacedWord[] {
  const run: PlacedWord[] = [];
  let pending: PlacedWord[] = [];
  for (const word of scan.words.slice(index)) {
    if (!joins(scan, [...run, ...pending].at(-1), word)) break;
    if (isNumberWord(scan, word, index, known)) {
      run.push(...pending, word);
      pending = [];
    } else if (run.length > 0 && pending.length === 0 && NUMBER_LINKS.has(word.word)) pending = [word];
    else break;
  }
  return run;
}

function joins(scan: SentenceScan, last: PlacedWord | undefined, word: PlacedWord): boolean {
  return last === undefined || INSIDE_NUMBER.test(scan.text.slice(last.end, word.start));
}

/** English "one" is a number only right before what it counts; elsewhere it stands for a thing. */
function isNumberWord(scan: SentenceScan, word: PlacedWord, index: number, known: NumberWords): boolean {
  if (!scan.isFree(word.start, word.end)) return false;
  if (known.has(word.word)) return true;
  const next = scan.words[scan.words.indexOf(word, index) + 1];
  return word.word === 'one' && next !== undefined && unitOf(next.word) !== undefined;
}

function toNumber(scan: SentenceScan, run: readonly PlacedWord[], known: NumberWords): WrittenNumber {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  scan.take(start, end);
  return {
    text: scan.text.slice(start, end),
    start,
    end,
    values: [
      valueOf(
        run.map(({ word }) => word),
        known,
      ),
    ],
  };
}

/** "two hundred and thirteen": hundreds and thousands multiply what stands before them, the rest is added up. */
function valueOf(words: readonly string[], known: NumberWords): number {
  let total = 0;
  let current = 0;
  for (const value of words.flatMap((word) => valueOfWord(word, known))) {
    if (value === 1000) [total, current] = [total + Math.max(1, current) * value, 0];
    else if (value === 100 || (value === 20 && current === 4)) current = Math.max(1, current) * value;
    else current += value;
  }
  return total + current;
}

function valueOfWord(word: string, known: NumberWords): number[] {
  if (NUMBER_LINKS.has(word)) return [];
  return [word === 'one' ? 1 : (known.get(word) ?? NaN)];
}

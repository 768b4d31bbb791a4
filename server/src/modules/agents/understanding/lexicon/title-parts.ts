import { cardinalOf } from './numerals.js';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
/** What a part of a title is called, and what copies are called beside it. */
const PARTS = new Set(
  'disc disk disco cd vol volume volumen part parte partie teil pt season temporada saison staffel number no live'.split(
    ' ',
  ),
);
/** Numbers above this are years and no parts. */
const HIGHEST = 30;

/** One of several titles that differ by a number: the words before it, and the number. */
export interface TitlePart {
  readonly stem: string;
  readonly number: number;
}

/** The number a word of a title stands for, in figures, letters or as the Romans wrote it; null when it is none. */
export function partNumber(word: string): number | null {
  const roman = ROMAN.indexOf(word) + 1;
  const number = roman > 0 ? roman : cardinalOf(word.replace(/^cd(?=\d)/, ''));
  return number !== null && number > 0 && number <= HIGHEST ? number : null;
}

/** "Quiet Rooms II", "Late Sessions (Disc 1) [Live]" in normalised words; null for a title that is no part. */
export function titlePart(words: readonly string[]): TitlePart | null {
  const at = words.findLastIndex((word) => partNumber(word) !== null);
  const number = partNumber(words[at] ?? '');
  if (at < 1 || number === null || !words.slice(at + 1).every((word) => PARTS.has(word))) return null;
  const stem = words.slice(0, at).filter((word, place, all) => !(place === all.length - 1 && PARTS.has(word)));
  return stem.length === 0 ? null : { stem: stem.join(' '), number };
}

/** The number of a part that words name and nothing else: "II", "vol. 2", "disc two". */
export function partSaid(words: readonly string[]): number | null {
  const [first, second, ...further] = words;
  if (first === undefined || further.length > 0) return null;
  if (second === undefined) return ROMAN.includes(first) && first !== 'i' ? partNumber(first) : null;
  return PARTS.has(first) ? partNumber(second) : null;
}

/** The title of another part in the same writing; undefined where it does not end in a number. */
export function withPartNumber(title: string, number: number): string | undefined {
  const found = [...title.matchAll(/(?<![\p{L}\d])(?:[IVX]+|\d{1,2})(?![\p{L}\d])/gu)].at(-1);
  if (found === undefined) return undefined;
  const isRoman = !/\d/.test(found[0]);
  const written = isRoman ? ROMAN[number - 1]?.toUpperCase() : String(number);
  if (written === undefined) return undefined;
  return `${title.slice(0, found.index)}${written}${title.slice(found.index + found[0].length)}`;
}

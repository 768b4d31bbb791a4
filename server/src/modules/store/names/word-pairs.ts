import { ownValue } from '../../../common/own-value.js';
import { spellingDistance, toleratedEdits } from './spelling-distance.js';

/** What Roman numerals of titles mean; a lone "i", "v" or "x" is a letter as often as a number. */
const ROMAN_NUMERALS: Readonly<Record<string, string>> = {
  ii: '2',
  iii: '3',
  iv: '4',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
};
const AT_THE_END: Readonly<Record<string, string>> = { i: '1', v: '5', x: '10' };
const NUMBER = /^\d+$/;

/** The number a word of a title stands for, `undefined` for a word that is none. */
export function numberOf(word: string, isLastOfSeveral: boolean): string | undefined {
  if (NUMBER.test(word)) return word;
  return ownValue(ROMAN_NUMERALS, word) ?? (isLastOfSeveral ? ownValue(AT_THE_END, word) : undefined);
}

/** Where the numbers stand among the words of a title. */
export function placesOfNumbers(words: readonly string[]): number[] {
  return [...words.keys()].filter((place) => numberAt(words, place) !== undefined);
}

/**
 * Whether one text can be a misspelling of the other word by word: no word may change altogether, and numbers, also
 * Roman ones, must be the same. Texts of different word counts are compared by their numbers only.
 */
export function canBeMisspelling(given: readonly string[], name: readonly string[]): boolean {
  if (numbersIn(given) !== numbersIn(name)) return false;
  if (given.length !== name.length) return true;
  return given.every((word, index) => isNear(word, name[index] ?? ''));
}

function numbersIn(words: readonly string[]): string {
  return placesOfNumbers(words)
    .map((place) => numberAt(words, place))
    .join(' ');
}

function numberAt(words: readonly string[], place: number): string | undefined {
  return numberOf(words[place] ?? '', place > 0 && place === words.length - 1);
}

function isNear(word: string, other: string): boolean {
  if (numberOf(word, true) !== undefined && numberOf(word, true) === numberOf(other, true)) return true;
  const tolerated = Math.max(1, toleratedEdits(Math.max(word.length, other.length)));
  return spellingDistance(word, other, tolerated) <= tolerated;
}

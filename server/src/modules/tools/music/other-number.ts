import { FUNCTION_WORDS } from '../../store/names/function-words.js';
import { normaliseWords } from '../../store/names/normalise-words.js';

/** Longer searches are looked up as they stand: each further word doubles the ways to say them. */
const MOST_WORDS = 4;
const FEWEST_LETTERS = 3;

/** A text with each of its words in the singular and in the plural, in every combination, the text itself among them. */
export function inOtherNumber(text: string): readonly string[] {
  const words = normaliseWords(text);
  if (words.length > MOST_WORDS) return [text];
  return words
    .map(formsOf)
    .reduce<readonly string[]>(
      (said, forms) => said.flatMap((one) => forms.map((form) => `${one} ${form}`.trim())),
      [''],
    );
}

function formsOf(word: string): readonly string[] {
  if (word.length < FEWEST_LETTERS || FUNCTION_WORDS.has(word)) return [word];
  const singulars = [
    ...(word.endsWith('ies') ? [`${word.slice(0, -'ies'.length)}y`] : []),
    ...(word.endsWith('es') ? [word.slice(0, -'es'.length)] : []),
    ...(word.endsWith('s') && !word.endsWith('ss') ? [word.slice(0, -1)] : []),
  ];
  const plurals = [`${word}s`, `${word}es`, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])];
  return [...new Set([word, ...singulars, ...plurals])];
}

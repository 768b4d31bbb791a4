import type { NameIndex, NameMatch } from '../../../../store/names/name-index.contract.js';
import type { Token } from '../../reading.js';
import { isAlike } from './likeness.js';

/** Fewest letters of a name that is looked for over commas, so that a list of short names stays one. */
const FEWEST_LETTERS = 12;
const FEWEST_WORDS = 3;
const MOST_WORDS = 9;

/**
 * Names of several words with commas or "and" in them, one word of which is misspelt: "Crsoby, Stills & Nash". Their words
 * are read together before anything is cut at the comma.
 */
export function manyWordNames(text: string, tokens: readonly Token[], index: NameIndex): readonly NameMatch[] {
  return stretchesOfCapitals(tokens).flatMap(({ start, end }): NameMatch[] => {
    const said = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
    if (!/[,&]/.test(said) || said.length < FEWEST_LETTERS) return [];
    const name = index.nearest(said, ['artist', 'album', 'track'], 3).find((one) => isAlike(said, one.text));
    return name === undefined || !/[,&]| and /u.test(name.text)
      ? []
      : [{ name, start, end, how: 'misspelt', score: 0.95 }];
  });
}

/** Words with capitals, and "and" between them. */
function stretchesOfCapitals(tokens: readonly Token[]): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    if (tokens[start]?.capital !== true || tokens[start - 1]?.capital === true) continue;
    let end = start + 1;
    while (end < tokens.length && end - start < MOST_WORDS && continues(tokens, end)) end += 1;
    while (tokens[end - 1]?.capital !== true) end -= 1;
    if (end - start >= FEWEST_WORDS) found.push({ start, end });
  }
  return found;
}

function continues(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  return (
    token !== undefined && token.before !== 'sentence' && token.quote === 0 && (token.capital || token.word === 'and')
  );
}

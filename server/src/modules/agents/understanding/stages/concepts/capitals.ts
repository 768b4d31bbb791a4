import type { Token } from '../../reading.js';

/** Whether most words of a message begin with capitals, so that a capital tells nothing. */
export function isShouting(tokens: readonly Token[]): boolean {
  return tokens.length > 3 && tokens.filter(({ capital }) => capital).length > tokens.length / 2;
}

/** Where the run of capitals that ends at a word begins. */
export function startOfCapitals(position: number, tokens: readonly Token[]): number {
  let start = position;
  while (start > 1 && tokens[start]?.before === 'space' && tokens[start - 1]?.capital === true) start -= 1;
  return start;
}

/** Whether the next word begins with a capital too. */
export function isCapitalBehind(position: number, tokens: readonly Token[]): boolean {
  const next = tokens[position + 1];
  return next?.capital === true && next.before === 'space';
}

import { plays } from '../../lexicon/calendar.js';
import type { Token } from '../../reading.js';
import { isSeveralYears } from './up-to-now.js';

/** A year and the token behind it. */
export interface SaidYear {
  readonly year: number;
  readonly end: number;
}

/** The year that begins at a token: "2023", or one told from today ("last year", "año pasado", "the year before last"). */
export function yearSaidAt(tokens: readonly Token[], start: number, today: string): SaidYear | null {
  const word = tokens[start]?.word ?? '';
  if (/^(?:19|20)\d\d$/.test(word)) return { year: Number(word), end: start + 1 };
  const steps = stepsBack(tokens, start);
  return steps === null ? null : { year: Number(today.slice(0, 4)) - steps.count, end: start + steps.words };
}

function stepsBack(tokens: readonly Token[], start: number): { readonly count: number; readonly words: number } | null {
  const [one = '', two = '', three = ''] = [0, 1, 2].map((step) => tokens[start + step]?.word);
  if (plays('year', one) && plays('before', two) && plays('last', three)) return { count: 2, words: 3 };
  if ((plays('year', one) && isBeforeLast(two)) || (isBeforeLast(one) && plays('year', two)))
    return { count: 2, words: 2 };
  if (tokens.slice(start, start + 2).some(isSeveralYears)) return null;
  const side = plays('year', two) ? one : plays('year', one) && plays('last', two) ? two : '';
  if (plays('last', side)) return { count: 1, words: 2 };
  return plays('current', side) ? { count: 0, words: 2 } : null;
}

/** "Ano retrasado", "año antepasado", "vorletztes Jahr". */
function isBeforeLast(word: string): boolean {
  return /^(?:retrasado|antepasado|vorletzte[smnr]?)$/.test(word);
}

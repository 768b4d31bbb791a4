import type { Stretch, Token } from '../../reading.js';
import { findAmount } from '../figures/find-amounts.js';

/** The words of a limit that names its unit, "longer than 5 minutes": they are no part of a name. Null when there is none. */
export function clearLimit(text: string, tokens: readonly Token[]): Stretch | null {
  const amount = findAmount(text);
  if (amount === null || amount.figures.unit === 'plain' || amount.figures.exact === true) return null;
  const isInside = ({ start, end, quote }: Token): boolean => quote === 0 && start >= amount.start && end <= amount.end;
  const first = tokens.findIndex(isInside);
  return first < 0 ? null : { start: first, end: tokens.findLastIndex(isInside) + 1 };
}

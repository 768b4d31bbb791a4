import type { NameMatch } from '../../../../store/names/name-index.contract.js';
import type { ConceptMatch, Token } from '../../reading.js';
import { isMany } from './name-hints.js';

/** "The songs please": the last word of a wish for several things is a courtesy. */
export function isPoliteEnd(
  { start, end }: NameMatch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  const token = tokens[start];
  if (end !== tokens.length || end - start > 1 || token === undefined || token.capital || token.quote > 0) return false;
  const before = matches.find((match) => match.end === start);
  return COURTESIES.has(token.word) && before !== undefined && isMany(before, tokens);
}

const COURTESIES = new Set(['please', 'thanks', 'now', 'then', 'too', 'again', 'instead']);

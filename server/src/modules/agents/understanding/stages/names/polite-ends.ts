import type { NameMatch } from '../../../../store/names/name-index.contract.js';
import type { ConceptMatch, Token } from '../../reading.js';
import { isMany } from './name-hints.js';

/** "The songs please", "their longest piece please": the last word of a wish for several things, or for one that is told by its rank, is a courtesy. */
export function isPoliteEnd(
  { start, end }: NameMatch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  const token = tokens[start];
  if (end !== tokens.length || end - start > 1 || token === undefined || token.capital || token.quote > 0) return false;
  const before = matches.find((match) => match.end === start);
  return COURTESIES.has(token.word) && before !== undefined && (isMany(before, tokens) || isRanked(before, matches));
}

/** "The longest", "their longest song". */
function isRanked(last: ConceptMatch, matches: readonly ConceptMatch[]): boolean {
  const ranks = ({ concepts }: ConceptMatch): boolean => concepts.some((concept) => RANKS.has(concept));
  return ranks(last) || matches.some((match) => match.end === last.start && ranks(match));
}

const RANKS: ReadonlySet<string> = new Set(['longest', 'shortest', 'cheapest', 'dearest', 'popular']);

const COURTESIES = new Set(['please', 'thanks', 'now', 'then', 'too', 'again', 'instead']);

import type { ConceptMatch, Token } from '../../reading.js';

/** Pronouns and words for an occasion that stand for orders where money was spent on them. */
const STANDING = new Set('ones those times occasions cases'.split(' '));
const LEADS = new Set('where when that which in on for with i we'.split(' '));
const THINGS: ReadonlySet<string> = new Set('song album artist genre playlist invoice employee'.split(' '));

/** "The ones where I spent less than three dollars": what money was spent on, one by one, are orders. */
export function withOrdersOfAmount(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const meant = new Set(matches.flatMap(({ concepts }) => concepts));
  if (!(meant.has('spend') || meant.has('pay')) || [...meant].some((concept) => THINGS.has(concept))) return matches;
  const at = tokens.findIndex(({ word }, place) => STANDING.has(word) && LEADS.has(tokens[place + 1]?.word ?? ''));
  if (at < 0) return matches;
  const orders: ConceptMatch = { start: at, end: at + 1, concepts: ['invoice'] };
  const kept = matches.filter(({ start, end }) => end <= at || start > at);
  return [...kept, orders].sort((one, other) => one.start - other.start);
}

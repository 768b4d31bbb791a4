import type { ConceptMatch, Token } from '../../reading.js';

const EVERYTHING = new Set('everything all todo tudo tout alles'.split(' '));
/** So many words at most lead from "everything" to the purchase: "alles, was ich 2024 gekauft habe". */
const MOST_BETWEEN = 7;
/** What is asked of all of it, and is told without a list. */
const SUMS: ReadonlySet<string> = new Set('pay price spend total count invoice song album refund'.split(' '));

/** "Everything I bought in May": the songs themselves are wanted, and not the orders they were on. */
export function withEverythingBought(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const at = tokens.findIndex(({ word, quote }) => EVERYTHING.has(word) && quote === 0);
  const bought = matches.find(
    ({ start, concepts }) => start > at && start <= at + MOST_BETWEEN && concepts.includes('buy'),
  );
  const isOwn = matches.some(
    ({ start, concepts }) => start > at && start <= at + MOST_BETWEEN && concepts.includes('first_person'),
  );
  if (at < 0 || bought === undefined || !isOwn) return matches;
  if (matches.some(({ concepts }) => concepts.some((concept) => SUMS.has(concept)))) return matches;
  const songs: ConceptMatch = { start: at, end: at + 1, concepts: ['song'] };
  const kept = matches.filter(({ start, end }) => end <= at || start > at);
  return [...kept, songs].sort((one, other) => one.start - other.start);
}

import type { Lexicon } from '../../lexicon/lexicon.js';
import type { ConceptMatch, Token } from '../../reading.js';
import { findConcepts } from './find-concepts.js';

/** What of a phrase says which order is meant. */
const TELLING: ReadonlySet<string> = new Set(['invoice', 'newest', 'oldest', 'first_person']);

/**
 * "Cancel my last order", "cancel order 12", "die Bestellung stornieren": a phrase for a refund that holds its order leaves
 * the order to be heard, so that its number or its place counts.
 */
export function withOrdersInRefunds(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly ConceptMatch[] {
  return matches.flatMap((match) => {
    if (!match.concepts.includes('refund')) return [match];
    const told = toldWithin(match, tokens, lexicon);
    const isTold = (at: number): boolean => told.some(({ start, end }) => start <= at && at < end);
    const verb = Array.from({ length: match.end - match.start }, (_, step) => match.start + step).filter(
      (at) => !isTold(at),
    );
    const [first] = verb;
    if (first === undefined || !told.some(({ concepts }) => concepts.includes('invoice'))) return [match];
    const last = verb.findIndex((at, step) => verb[step + 1] !== at + 1);
    const own: ConceptMatch = { ...match, start: first, end: (verb[last] ?? first) + 1 };
    return [...told, own].sort((one, other) => one.start - other.start);
  });
}

/** What the words of a phrase say of an order by themselves. */
function toldWithin({ start, end }: ConceptMatch, tokens: readonly Token[], lexicon: Lexicon): readonly ConceptMatch[] {
  return tokens.slice(start, end).flatMap((token, step) => {
    const alone = findConcepts([token], lexicon, () => false).filter(({ concepts }) =>
      concepts.some((concept) => TELLING.has(concept)),
    );
    return alone.map((one) => ({ ...one, start: start + step, end: start + step + 1 }));
  });
}

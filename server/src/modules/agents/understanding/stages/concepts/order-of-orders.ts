import type { ConceptMatch, Token } from '../../reading.js';

const TO = new Set('to until till a ate bis'.split(' '));

/** "From oldest to newest" is an order of a list, and asks for neither the first nor the last of it. */
export function withOrderOfOrders(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const ends = matches.filter(({ concepts }) => concepts.includes('oldest') || concepts.includes('newest'));
  const [from, to] = ends;
  if (from === undefined || to === undefined || ends.length > 2) return matches;
  const isTurned = from.concepts.includes('oldest') === to.concepts.includes('oldest');
  const between = tokens.slice(from.end, to.start).map(({ word }) => word);
  if (isTurned || between.length > 2 || !between.some((word) => TO.has(word))) return matches;
  return matches.filter((match) => match !== to);
}

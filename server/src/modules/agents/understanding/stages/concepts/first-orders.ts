import { cardinalOf, ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, Token } from '../../reading.js';

/** "The first" of several in the plural, which the numerals do not hold. */
const FIRSTS = new Set('primeros primeras primeiros primeiras premiers premieres ersten'.split(' '));

/** "My first two orders", "mis dos primeros pedidos", "meine ersten zwei Bestellungen": the oldest ones. */
export function withFirstOrders(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const orders = matches.find(({ concepts }) => concepts.includes('invoice'));
  if (orders === undefined) return matches;
  const isOfSeveral = (at: number): boolean =>
    [at - 1, at + 1].some((beside) => (cardinalOf(tokens[beside]?.word ?? '') ?? 0) > 1);
  const at = tokens.findIndex(
    ({ word, before }, place) =>
      (FIRSTS.has(word) || ordinalOf(word) === 1) &&
      isOfSeveral(place) &&
      place < orders.start &&
      orders.start - place <= FARTHEST &&
      (place === 0 || before === 'space'),
  );
  if (at < 0 || matches.some(({ start, end }) => start <= at && at < end)) return matches;
  const oldest: ConceptMatch = { start: at, end: at + 1, concepts: ['oldest'] };
  return [...matches, oldest].sort((one, other) => one.start - other.start);
}

/** "The first two of my orders". */
const FARTHEST = 4;

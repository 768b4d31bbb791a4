import { isContent } from '../../lexicon/concepts.js';
import { ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { within } from './within.js';

/** Concepts that alone, before "and", are only the first of two things asked about one ("the date and total of my order"). */
export const ATTRIBUTES = new Set([
  'date',
  'total',
  'price',
  'length',
  'count',
  'title',
  'pay',
  'average',
  'title',
  'version',
  'composer',
  'genre',
  'artist',
  'album',
  'song',
  'largest',
  'smallest',
  'longest',
  'shortest',
]);

/** "My biggest and my smallest order", "the cheapest and the dearest order": what is asked of both sides stands on the right alone. */
export function isSharedNoun(
  left: Stretch,
  right: Stretch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): boolean {
  if (isPlace(left.end - 1, tokens, matches) && leadsToPlace(right, tokens, matches)) return true;
  const isOwn = matches.some(({ start, concepts }) => start === right.start && concepts.includes('first_person'));
  if (!isOwn && !ranksOrders(right, matches)) return false;
  if (names.some((name) => name.start >= left.start && name.end <= left.end)) return false;
  return within(left, matches).every(({ concepts }) =>
    concepts.every((concept) => !isContent(concept) || ATTRIBUTES.has(concept) || RANKS.has(concept)),
  );
}

/** "… on my first and my second order": a place stands right before the joint, and one with its noun behind it. */
function leadsToPlace(right: Stretch, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const orders = matches.find(({ start, concepts }) => start >= right.start && concepts.includes('invoice'));
  if (orders === undefined || orders.start > right.start + 2) return false;
  return isPlace(orders.start - 1, tokens, matches);
}

function isPlace(at: number, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  if (ordinalOf(tokens[at]?.word ?? '') !== null) return true;
  return matches.some(({ end, concepts }) => end === at + 1 && concepts.every((concept) => ENDS.has(concept)));
}

/** "The most expensive order": orders are said right behind the rank that opens it. */
function ranksOrders({ start: opening }: Stretch, matches: readonly ConceptMatch[]): boolean {
  const orders = matches.find(({ start, concepts }) => start >= opening && concepts.includes('invoice'));
  if (orders === undefined || orders.start > opening + FURTHEST_ORDERS) return false;
  const isRank = ({ concepts }: ConceptMatch): boolean => concepts.some((concept) => ENDS.has(concept));
  const ranks = matches.filter(({ start, end }) => start >= opening && end <= orders.end && start <= orders.start);
  return ranks.some((match) => isRank(match)) && ranks.every((match) => match === orders || isRank(match));
}

/** "The very most expensive order". */
const FURTHEST_ORDERS = 4;

const RANKS: ReadonlySet<string> = new Set(['newest', 'oldest', 'cheapest', 'dearest']);
const ENDS: ReadonlySet<string> = new Set([...RANKS, 'largest', 'smallest']);

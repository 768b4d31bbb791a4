import { monthOf, plays } from '../../lexicon/calendar.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { labelBehind } from './labels-of-orders.js';

/** A number and where it stands. */
export interface NumberAt extends Stretch {
  readonly number: number;
  /** On which side of that order those lie that are meant; undefined when it is the order itself. */
  readonly side?: 'before' | 'after';
}

const NUMBER_SIGNS = new Set([
  'numbered',
  'number',
  'numbers',
  'no',
  'nos',
  'nr',
  'num',
  'id',
  'ids',
  'numero',
  'nummer',
  'n',
]);
const LINKS = new Set(['the', 'with', 'de', 'con', 'com', 'avec', 'mit']);
const JOINTS = new Set(['and', 'or', 'plus', 'y', 'o', 'e', 'ou', 'et', 'und', 'oder']);
const DETERMINERS = new Set('the a my your el la mi o a minha le ma die der den meine meiner than to que'.split(' '));
const SIDES = ['before', 'after'] as const;
const BESIDE = {
  before: new Set('preceding prior earlier older previous anteriores antes anterieures precedant'.split(' ')),
  after: new Set('following later newer behind posteriores despues depois posterieures suivant'.split(' ')),
} as const;
/** No order has a longer number; what is said beyond it is as little there. */
const LARGEST = 2_147_483_647;
const YEAR = /^(19|20)\d\d$/;

/**
 * The numbers of orders in a request: "invoice 382", "order number 12", "#382", "invoices 112, 157 and 209". What could be a
 * year is one unless a sign calls it a number; a piece of a date is none.
 */
export function orderNumbers(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  free: (position: number) => boolean,
): readonly NumberAt[] {
  const found: NumberAt[] = [];
  for (const [position, token] of tokens.entries()) {
    if (!/^\d+$/.test(token.word) || !free(position) || isPieceOfDate(tokens, position)) continue;
    const side = found.length === 0 ? sideOf(tokens, position, matches) : null;
    const label = side === null ? labelBehind(tokens, position, matches) : null;
    const signed = side?.signed ?? (label === null ? isCalledOrder(tokens, position, matches) : 'number');
    if (signed === null && !goesOn(tokens, position, found)) continue;
    if (signed !== 'number' && YEAR.test(token.word)) continue;
    const start = side?.start ?? position;
    found.push({
      number: Math.min(Number(token.word), LARGEST),
      start,
      end: label ?? position + 1,
      ...(side !== null && { side: side.side }),
    });
  }
  return found.filter(({ number }, place) => found.findIndex((one) => one.number === number) === place);
}

/** "Orders before invoice 200", "the order after #111": the word for a side in front of a number of an order. */
function sideOf(
  tokens: readonly Token[],
  position: number,
  matches: readonly ConceptMatch[],
): { readonly side: 'before' | 'after'; readonly signed: 'order' | 'number'; readonly start: number } | null {
  if ([1, 2].some((step) => monthOf(wordAt(tokens, position + step)) !== null)) return null;
  const ofOrders = (place: number): boolean =>
    matches.some(({ start, end, concepts }) => concepts.includes('invoice') && start <= place && place < end);
  const sideAt = (place: number): 'before' | 'after' | undefined =>
    SIDES.find((one) => plays(one, wordAt(tokens, place)) || BESIDE[one].has(wordAt(tokens, place)));
  const isSkipped = (place: number): boolean =>
    isBetween(wordAt(tokens, place)) || DETERMINERS.has(wordAt(tokens, place)) || ofOrders(place);
  let at = position - 1;
  while (at >= 0 && sideAt(at) === undefined && isSkipped(at)) at -= 1;
  const words = tokens.slice(at + 1, position).map(({ word }) => word);
  const side = sideAt(at);
  const led = matches.some(({ start, concepts }) => concepts.includes('invoice') && start <= at);
  if (side === undefined || !(led || words.some((_, place) => ofOrders(at + 1 + place)))) return null;
  const signed = words.some((word) => NUMBER_SIGNS.has(word)) ? 'number' : 'order';
  return { side, signed, start: at };
}

/** Whether a word for orders leads to a number, and whether a sign calls it a number; null when nothing does. */
function isCalledOrder(
  tokens: readonly Token[],
  position: number,
  matches: readonly ConceptMatch[],
): 'order' | 'number' | null {
  // A number that was heard as an order needs no word in front.
  if (
    matches.some(
      ({ start, end, concepts }) => concepts.includes('invoice') && start === position && end === position + 1,
    )
  )
    return 'number';
  let before = position - 1;
  while (before >= 0 && isBetween(tokens[before]?.word ?? '')) before -= 1;
  const match = matches.find(
    ({ start, end, concepts }) => concepts.includes('invoice') && start <= before && before < end,
  );
  if (match === undefined) return countsItems(tokens, position) ? 'order' : null;
  return tokens.slice(before + 1, position).some(({ word }) => NUMBER_SIGNS.has(word)) ? 'number' : 'order';
}

/** "… and 209", "…, 209" right behind a number of an order. */
function goesOn(tokens: readonly Token[], position: number, found: readonly NumberAt[]): boolean {
  const last = found.at(-1);
  if (last === undefined || last.end === position) return last !== undefined && tokens[position]?.before === 'comma';
  return last.end === position - 1 && JOINTS.has(tokens[position - 1]?.word ?? '');
}

/** "01" in "01.01.2023" or "3/5": another figure stands with only a mark between. */
function isPieceOfDate(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  const [before, after] = [tokens[position - 1], tokens[position + 1]];
  const touches = (left: Token | undefined, right: Token | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    /^\d+$/.test(left.word) &&
    /^\d+$/.test(right.word) &&
    right.start - left.end === 1 &&
    right.before === 'space';
  return touches(before, token) || touches(token, after);
}

/** "How many items on 382": what has items is an order. */
function countsItems(tokens: readonly Token[], position: number): boolean {
  const [item, link] = [tokens[position - 2]?.word ?? '', tokens[position - 1]?.word ?? ''];
  return ITEMS.has(item) && ['on', 'in', 'of', 'en', 'em', 'sur', 'auf'].includes(link);
}

const ITEMS = new Set(['items', 'item', 'articles', 'lines', 'articulos', 'itens', 'artigos', 'posten', 'artikel']);

function wordAt(tokens: readonly Token[], place: number): string {
  return tokens[place]?.word ?? '';
}

function isBetween(word: string): boolean {
  return NUMBER_SIGNS.has(word) || LINKS.has(word);
}

import { AGAINST } from '../../lexicon/comparing-words.js';
import { ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { leadsToWare } from '../concepts/ranks-of-wares.js';

/** One of two orders that are compared: its number, its place among one's orders, or the one next to the other of the two. */
export interface ComparedOrder extends Stretch {
  readonly number?: number;
  readonly position?: number;
  readonly order?: 'newest' | 'oldest' | 'largest' | 'smallest';
  readonly step?: 'before' | 'after';
}

/** Words that hold two things against each other by themselves. */
const COMPARING = new Set(
  (
    'bigger larger smaller dearer cheaper pricier costlier older newer earlier later higher lower greater exceed exceeds exceeded compare compared ' +
    'comparing comparison difference differ differs vs versus mayor menor maior diferencia diferenca comparar compara comparer comparez comparaison ' +
    'difference grosser kleiner teurer billiger gunstiger hoher alter neuer vergleich vergleiche vergleichen unterschied'
  ).split(' '),
);
/** Words that do so only where one thing is set against the other. */
const DEGREES = new Set('more less fewer mas menos mais plus moins mehr weniger'.split(' '));
/** "Which was the dearest, order 3 or 5?" asks for one of two. */
const RANKS = ['largest', 'smallest', 'dearest', 'cheapest', 'most_songs', 'fewest_songs'] as const;
const CHOOSING = new Set('which what cual qual quel quelle laquelle lequel welche welcher or o u ou oder'.split(' '));
const JOINING = new Set('and or vs versus than with to y o u e ou et und oder con com avec mit que als'.split(' '));
const SKIPPED = new Set(
  'the my a number no nr order orders invoice invoices el la le die der den mi meine de pedido commande'.split(' '),
);
/** What a number counts that stands before it. */
const COUNTED =
  /^(?:dollars?|usd|bucks|euros?|eur|cents?|songs?|tracks?|items?|minutes?|times?|years?|canciones|musicas|chansons|lieder)$/;
const YEAR = /^(?:19|20)\d\d$/;
const MATTERS = ['invoice', 'pay', 'price', 'spend', ...RANKS] as const;

/** Two orders held against each other: the word that does so, and everything that belongs to the comparison. */
export interface ComparedOrders {
  readonly match: ConceptMatch;
  readonly whole: Stretch;
}

/** "Which is bigger, order 3 or order 5?", "did I pay more for my last order than for my first?": one question about two orders. */
export function comparedOrders(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): ComparedOrders | null {
  if (names.some(({ readings }) => readings.some(({ known, guessed }) => known && !guessed))) return null;
  const orders = ordersIn(tokens, matches);
  const [first, last] = orders;
  if (orders.length !== 2 || first === undefined || last === undefined) return null;
  const match = comparison(tokens, matches, [first, last]);
  if (match === null) return null;
  return { match, whole: wholeOf(tokens, matches, [first, last, match]) };
}

/** From the first word of the comparison to the last: "order 3 or 5, which of them cost less" is one question. */
function wholeOf(tokens: readonly Token[], matches: readonly ConceptMatch[], parts: readonly Stretch[]): Stretch {
  const degrees = tokens.flatMap(({ word }, at) => (DEGREES.has(word) ? [{ start: at, end: at + 1 }] : []));
  const matters = matches.filter(({ concepts }) => MATTERS.some((matter) => concepts.includes(matter)));
  const all = [...parts, ...matters, ...degrees];
  const whole = { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
  const isOne = !tokens.slice(whole.start + 1, whole.end).some(({ before }) => before === 'sentence');
  return isOne
    ? whole
    : { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) };
}

/** The orders of a comparison in the order they were said. */
export function ordersIn(tokens: readonly Token[], matches: readonly ConceptMatch[]): readonly ComparedOrder[] {
  const concepts = matches.flatMap((match) => match.concepts);
  if (!MATTERS.some((matter) => concepts.includes(matter))) return [];
  const numbers = numbersIn(tokens, matches);
  if (numbers.length > 1) return numbers;
  if (!concepts.includes('invoice')) return [];
  const found = [...numbers, ...placesIn(tokens, matches), ...stepsIn(matches)];
  return found.toSorted((one, other) => one.start - other.start);
}

/** Numbers that a word for orders leads to, and those joined to such a number. */
function numbersIn(tokens: readonly Token[], matches: readonly ConceptMatch[]): readonly ComparedOrder[] {
  const isOrder = (at: number): boolean =>
    matches.some(({ start, end, concepts }) => concepts.includes('invoice') && start <= at && at < end);
  const numbers = tokens.flatMap(({ word, quote }, at) =>
    quote === 0 && /^\d{1,9}$/.test(word) && !COUNTED.test(tokens[at + 1]?.word ?? '') ? [at] : [],
  );
  const leads = (at: number): boolean => isOrder(at - 1) || (SKIPPED.has(wordAt(tokens, at - 1)) && isOrder(at - 2));
  const isJoined = (at: number): boolean => {
    const other = numbers.findLast((place) => place < at);
    const between = other === undefined ? [] : tokens.slice(other + 1, at);
    return between.length > 0 && between.some(({ word }) => JOINING.has(word)) && between.length <= 3;
  };
  const isYear = (at: number): boolean => YEAR.test(wordAt(tokens, at)) && !leads(at);
  const meant = numbers.filter((at) => !isYear(at));
  const linked = meant.filter((at, place) => {
    const next = meant[place + 1];
    return leads(at) || isJoined(at) || (next !== undefined && isJoined(next));
  });
  return linked.map((at) => ({ number: Number(wordAt(tokens, at)), start: at, end: at + 1 }));
}

/** "My last", "the second", "the largest": places among one's orders. */
function placesIn(tokens: readonly Token[], matches: readonly ConceptMatch[]): readonly ComparedOrder[] {
  const ends = matches.flatMap(({ start, end, concepts }): readonly ComparedOrder[] => {
    const order = (['newest', 'oldest', 'largest', 'smallest'] as const).find((one) => concepts.includes(one));
    const compares = tokens.slice(start, end).some(({ word }) => COMPARING.has(word) || DEGREES.has(word));
    const steps = concepts.includes('before_that') || concepts.includes('after_that');
    const isOther =
      order === undefined ||
      compares ||
      steps ||
      leadsToWare(end, tokens, matches) ||
      leadsToWare(end + 1, tokens, matches);
    return isOther ? [] : [{ start, end, position: 1, order }];
  });
  const ordinals = tokens.flatMap(({ word }, at): readonly ComparedOrder[] => {
    const position = ordinalOf(word);
    const known = ends.some(({ start, end }) => start <= at && at < end);
    return position === null || known || leadsToWare(at + 1, tokens, matches)
      ? []
      : [{ start: at, end: at + 1, position, order: 'oldest' }];
  });
  return [...ends, ...ordinals];
}

/** "The one before it": next to the other of the two. */
function stepsIn(matches: readonly ConceptMatch[]): readonly ComparedOrder[] {
  return matches.flatMap(({ start, end, concepts }): readonly ComparedOrder[] => {
    if (concepts.includes('before_that')) return [{ start, end, step: 'before' }];
    return concepts.includes('after_that') ? [{ start, end, step: 'after' }] : [];
  });
}

/** What compares the two: a word by itself, or one of degree or rank where one of the two is asked for. */
function comparison(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  orders: readonly [Stretch, Stretch],
): ConceptMatch | null {
  const concepts = ['cue:compare_orders'] as const;
  const isFree = (at: number): boolean => !orders.some(({ start, end }) => start <= at && at < end);
  const placeOf = (words: ReadonlySet<string>): number =>
    tokens.findIndex(({ word, quote }, at) => quote === 0 && words.has(word) && isFree(at));
  const word = placeOf(COMPARING);
  if (word >= 0) return { start: word, end: word + 1, concepts };
  const between = tokens.slice(orders[0].end, orders[1].start);
  const chooses = between.some((said) => AGAINST.has(said.word)) || tokens.some((said) => CHOOSING.has(said.word));
  if (!chooses) return null;
  const degree = placeOf(DEGREES);
  if (degree >= 0) return { start: degree, end: degree + 1, concepts };
  const rank = matches.find((match) => isFree(match.start) && RANKS.some((one) => match.concepts.includes(one)));
  return rank === undefined ? null : { ...rank, concepts };
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

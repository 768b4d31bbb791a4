import { cardinalOf, meansLastButOne, ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, Figures, Stretch, Token } from '../../reading.js';
import { lastButOne } from '../concepts/last-but-one.js';
import { findAmount } from './find-amounts.js';
import { comparedPeriod } from './compared-periods.js';
import { findPeriods } from './find-periods.js';
import type { Period } from './period.js';
import { type NumberAt, orderNumbers } from './order-numbers.js';
import { limitOf } from './wanted-numbers.js';

/** The figures of a request and the tokens they were read from. */
export interface FigureReading {
  readonly figures: Figures;
  readonly stretches: readonly Stretch[];
  /** The place in the last list or in one's orders that is meant, 1 first; null when none. */
  readonly ordinal: number | null;
  /** Periods asked for beside the first: "in 2022 and 2023". */
  readonly further: readonly Period[];
  /** Numbers of orders beside the first: "invoices 112 and 209". */
  readonly furtherOrders: readonly number[];
}

/** Reads numbers, places, order numbers, amounts and periods; `free` tells which tokens belong to no name. */
export function findFigures(
  text: string,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  free: (position: number) => boolean,
  now: string,
): FigureReading {
  const amount = findAmount(text);
  const isMoney = (position: number): boolean => amount?.figures.exact === true && isWithin(tokens[position], amount);
  const orders = orderNumbers(tokens, matches, (position) => free(position) && !isMoney(position));
  const [invoice = null, ...furtherOrders] = orders;
  const taken = (position: number): boolean =>
    !free(position) ||
    orders.some(({ start, end }) => start <= position && position < end) ||
    (amount !== null && isWithin(tokens[position], amount));
  const masked = tokens.map((token, position) => (taken(position) ? { ...token, word: '' } : token));
  const [period = null, ...further] = findPeriods(masked, now);
  const other = comparedPeriod(tokens, period, further);
  const place = placeOf(masked, matches, period);
  const limit = place === null ? limitOf(masked, matches, period) : null;
  return {
    figures: {
      ...(invoice !== null && { [numberName(invoice)]: invoice.number }),
      ...amount?.figures,
      ...(period?.from !== undefined && { from: period.from }),
      ...(period?.to !== undefined && { to: period.to }),
      ...(period?.anyYear === true && { any_year: period.from }),
      ...(other !== undefined && { other }),
      ...(limit !== null && { limit: limit.number }),
    },
    ordinal: place?.number ?? null,
    further: other === undefined ? further.map(({ from, to }) => ({ from, to })) : [],
    furtherOrders: furtherOrders.map(({ number }) => number),
    stretches: [...orders, period, ...further, place, limit, amount === null ? null : tokensIn(tokens, amount)].filter(
      (stretch) => stretch !== null,
    ),
  };
}

/** The figure that a number of an order is: the order itself, or the side of it on which those lie that are meant. */
function numberName({ side }: NumberAt): 'invoice_id' | 'before_invoice' | 'after_invoice' {
  return side === undefined ? 'invoice_id' : `${side}_invoice`;
}

/** "second", "3rd", "second to last", "last but one": a place; in orders counted from the side that is said. */
function placeOf(tokens: readonly Token[], matches: readonly ConceptMatch[], period: Stretch | null): NumberAt | null {
  const beforeLast = lastButOne(tokens, matches);
  if (beforeLast !== null) return { ...beforeLast, number: 2 };
  for (const [position, token] of tokens.entries()) {
    if (period !== null && position >= period.start && position < period.end) continue;
    if (meansLastButOne(token.word)) return { number: 2, start: position, end: position + 1 };
    const ordinal = ordinalOf(token.word);
    if (ordinal === null || isFirstOfSeveral(tokens, position) || isPointOfSpeech(tokens, position)) continue;
    return { number: ordinal, start: position, end: position + 1 };
  }
  return numberedPlace(tokens, matches);
}

/** "First, the songs on X, and second, who made it?" counts what is said and no list. */
function isPointOfSpeech(tokens: readonly Token[], position: number): boolean {
  const opens = position === 0 || tokens[position]?.before !== 'space' || JOINING.has(tokens[position - 1]?.word ?? '');
  return opens && tokens[position + 1]?.before === 'comma' && tokens.length - position > 3;
}

const JOINING = new Set('and y e et und'.split(' '));

/** "the first three": several, not one. */
function isFirstOfSeveral(tokens: readonly Token[], position: number): boolean {
  const next = tokens[position + 1]?.word ?? '';
  return ordinalOf(tokens[position]?.word ?? '') === 1 && cardinalOf(next) !== null && next !== 'one';
}

/** "number 3", "no. 2": a place in a list. */
function numberedPlace(tokens: readonly Token[], matches: readonly ConceptMatch[]): NumberAt | null {
  const position = tokens.findIndex(
    ({ word }, index) => isPlaceNumber(word) && NUMBERING.has(tokens[index - 1]?.word ?? ''),
  );
  if (position < 0 || matches.some(({ concepts }) => concepts.includes('invoice'))) return null;
  return { number: cardinalOf(tokens[position]?.word ?? '') ?? 0, start: position - 1, end: position + 1 };
}

const NUMBERING = new Set('number no nr numero nummer track pista faixa piste titel'.split(' '));

function isPlaceNumber(word: string): boolean {
  const number = /^\d{3,}$/.test(word) ? null : cardinalOf(word);
  return number !== null && number > 0;
}

function isWithin(token: Token | undefined, place: { readonly start: number; readonly end: number }): boolean {
  return token !== undefined && token.start >= place.start && token.end <= place.end;
}

function tokensIn(tokens: readonly Token[], place: { readonly start: number; readonly end: number }): Stretch {
  const inside = tokens.flatMap((token, position) => (isWithin(token, place) ? [position] : []));
  return { start: inside[0] ?? 0, end: (inside.at(-1) ?? -1) + 1 };
}

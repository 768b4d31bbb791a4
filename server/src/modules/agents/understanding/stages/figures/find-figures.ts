import { cardinalOf, meansLastButOne, ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, Figures, Stretch, Token } from '../../reading.js';
import { lastButOne } from '../concepts/last-but-one.js';
import { findAmount } from './find-amounts.js';
import { comparedPeriod } from './compared-periods.js';
import { findPeriods } from './find-periods.js';
import type { Period } from './period.js';
import { type NumberAt, orderNumbers } from './order-numbers.js';

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

const COUNTED = ['invoice', 'song', 'album', 'artist', 'genre', 'playlist'] as const;
const RANKING = [
  'newest',
  'oldest',
  'largest',
  'smallest',
  'longest',
  'shortest',
  'cheapest',
  'dearest',
  'popular',
  'unpopular',
  'recommend',
  'new_to_me',
] as const;

/** What is "a" as well as "one": it counts only a thing that is to be recommended. */
const ARTICLES = new Set('un una uno um uma'.split(' '));

/** "last three orders", "top 5 songs", "10 songs": how many are wanted. */
function limitOf(tokens: readonly Token[], matches: readonly ConceptMatch[], period: Stretch | null): NumberAt | null {
  for (const [position, token] of tokens.entries()) {
    const number = cardinalOf(token.word);
    const inPeriod = period !== null && position >= period.start && position < period.end;
    if (number === null || number < 1 || number > 100 || inPeriod || token.word === 'a') continue;
    if (PARTS.has(tokens[position - 1]?.word ?? '')) continue;
    if (token.word === 'couple' && isOwned(matches)) continue;
    if (token.word === 'one' && !ASKING_FOR.has(tokens[position - 1]?.word ?? '')) continue;
    if (
      ARTICLES.has(token.word)
        ? isOneToRecommend(matches, position)
        : touches(matches, position, [...COUNTED, ...RANKING]) || closesWish(tokens, matches, position)
    )
      return { number, start: position, end: position + 1 };
  }
  return null;
}

/** "I've got a couple of Queen songs" tells roughly how many there are, and wants no two of them. */
function isOwned(matches: readonly ConceptMatch[]): boolean {
  return matches.some(({ concepts }) => concepts.includes('buy') && concepts.includes('first_person'));
}

/** "Recomiéndame una canción": one song is enough. */
function isOneToRecommend(matches: readonly ConceptMatch[], position: number): boolean {
  const isThing = matches.some(({ start, concepts }) => start === position + 1 && concepts.includes('song'));
  return isThing && touches(matches, position, ['recommend']);
}

/** "Recommend me 3", "empfiehl mir drei": the number closes a wish for something to be recommended. */
function closesWish(tokens: readonly Token[], matches: readonly ConceptMatch[], position: number): boolean {
  const next = tokens[position + 1];
  const closes = next === undefined || next.before !== 'space' || CLOSING.has(next.word);
  return (
    closes &&
    matches.some(({ end, concepts }) => concepts.includes('recommend') && position - end < 3 && end <= position)
  );
}

const CLOSING = new Set('please more things ideas ones por s bitte cosas coisas choses sachen'.split(' '));

/** "Songs on disc 2": behind such a word a number counts nothing. */
const PARTS = new Set('disc disk cd vol volume part teil parte partie'.split(' '));

/** "Show me one of my orders", but not "the one", "which one". */
const ASKING_FOR = new Set('show me us give list just only recommend suggest pick play tell see'.split(' '));

/** A number stands at most so many words before what it counts: "five random rock tunes". */
const MOST_BETWEEN = 3;

function touches(matches: readonly ConceptMatch[], position: number, concepts: readonly string[]): boolean {
  return matches.some(
    (match) =>
      (match.end === position || (match.start > position && match.start <= position + MOST_BETWEEN)) &&
      match.concepts.some((concept) => concepts.includes(concept)),
  );
}

function isWithin(token: Token | undefined, place: { readonly start: number; readonly end: number }): boolean {
  return token !== undefined && token.start >= place.start && token.end <= place.end;
}

function tokensIn(tokens: readonly Token[], place: { readonly start: number; readonly end: number }): Stretch {
  const inside = tokens.flatMap((token, position) => (isWithin(token, place) ? [position] : []));
  return { start: inside[0] ?? 0, end: (inside.at(-1) ?? -1) + 1 };
}

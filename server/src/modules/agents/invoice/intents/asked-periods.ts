import type { Reading, Slots } from '../../understanding/reading.js';

/** What is asked by money, and not by the number of orders. */
const MONEY = ['spend', 'pay', 'total', 'largest', 'price'] as const;

/** Words for a month in the languages, normalised. */
const MONTHS = /\b(month|months|monthly|mes|meses|mensual|mensal|mois|mensuel|monat|monate|monatlich)\b/;

/** Words for the least, also where no shop word says so. */
const FEWEST = /\b(fewest|least|cheapest|quietest|slowest|lowest|menos|moins|wenigsten)\b/iu;

/** Asks for one year or month and not for all of them. */
const ASKS_WHICH = /\b(which|what|best|biggest|que|cual|qual|quelle?|welche[rsmn]?)\b/iu;

/** A superlative of times asks for one of them by itself; some of them count orders. */
const SUPERLATIVE =
  /\b(most expensive|dearest|priciest|costliest|cheapest|busiest|strongest|quietest|slowest|highest|lowest)\b/iu;
const BY_ORDERS = /\b(busiest|quietest|slowest|active)\b/iu;

/** "In which years did I order?" asks for all of them. */
const ASKS_ALL =
  /\b(?:(?:what|which) (?:years|months)|(?:que|cuales|quais) (?:anos|meses)|quelles annees|welchen (?:jahren|monaten))\b/iu;

/** Whether years or months are asked for, and which of them: the one with most, with least, or all. */
export function periodAsked({ concepts, tokens, text }: Reading): Slots['details'] {
  const words = tokens.map(({ word }) => word).join(' ');
  const by = MONTHS.test(words) ? 'month' : 'year';
  const extreme = concepts.has('smallest') || FEWEST.test(text) ? 'least' : 'most';
  const isBest = SUPERLATIVE.test(text);
  const isCounted = concepts.has('invoice') && !isBest && !MONEY.some((concept) => concepts.has(concept));
  const ofOrders = BY_ORDERS.test(text) || isCounted;
  const isOne = isBest || (ASKS_WHICH.test(words) && !isOfAll(words, concepts));
  return { ...(isOne && { asked: extreme }), by, ...(ofOrders && { ofOrders }) };
}

/** Plural, and without a word for the most or the least. */
function isOfAll(words: string, concepts: ReadonlySet<string>): boolean {
  const ranks =
    /\b(?:most|mas|mais|plus|meisten)\b/iu.test(words) ||
    FEWEST.test(words) ||
    concepts.has('largest') ||
    concepts.has('smallest');
  return ASKS_ALL.test(words) && !ranks;
}

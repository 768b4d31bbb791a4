import type { ConceptMatch, Stretch, Token } from '../../reading.js';

/** Pronouns and words for an occasion that stand for orders where money was spent on them. */
const STANDING = new Set('ones those times occasions cases'.split(' '));
const LEADS = new Set('where when that which in on for with i we'.split(' '));
const THINGS: ReadonlySet<string> = new Set('song album artist genre playlist invoice employee'.split(' '));
/** What is paid together, at one time, is one order. */
const AT_ONCE =
  /^(?:at once|(?:all )?in (?:one|a single|the same) (?:go|sitting|visit|transaction|shot|hit|time)|at one time|at a time|on one occasion|de una (?:sola )?vez|de uma (?:so )?vez|en una (?:sola )?vez|en une (?:seule )?fois|auf einmal|auf einen schlag)/;
const LONGEST = 6;
const MONEY: ReadonlySet<string> = new Set(['spend', 'pay', 'price']);
const AMOUNT = /^(?:\d+|dollars?|bucks?|quid|euros?|dolares|dolar|reais|francs?)$/;

/**
 * "The ones where I spent less than three dollars", "more than ten dollars at once": what money was spent on, one by one or
 * at one time, are orders.
 */
export function withOrdersOfAmount(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const meant = new Set(matches.flatMap(({ concepts }) => concepts));
  if ([...meant].some((concept) => THINGS.has(concept))) return matches;
  const isOfMoney = [...meant].some((concept) => MONEY.has(concept)) || tokens.some(({ word }) => AMOUNT.test(word));
  const standing = meant.has('spend') || meant.has('pay') ? standingWord(tokens) : null;
  const orders = standing ?? (isOfMoney ? atOnce(tokens) : null);
  if (orders === null) return matches;
  const kept = matches.filter(({ start, end }) => end <= orders.start || start >= orders.end);
  return [...kept, { ...orders, concepts: ['invoice'] as const }].sort((one, other) => one.start - other.start);
}

function standingWord(tokens: readonly Token[]): Stretch | null {
  const at = tokens.findIndex(({ word }, place) => STANDING.has(word) && LEADS.has(tokens[place + 1]?.word ?? ''));
  return at < 0 ? null : { start: at, end: at + 1 };
}

function atOnce(tokens: readonly Token[]): Stretch | null {
  for (const start of tokens.keys()) {
    const words = tokens.slice(start, start + LONGEST).map(({ word }) => word);
    const said = AT_ONCE.exec(words.join(' '))?.[0];
    if (said !== undefined) return { start, end: start + said.split(' ').length };
  }
  return null;
}

import { monthOf } from '../../lexicon/calendar.js';
import type { ConceptMatch, Token } from '../../reading.js';

const YEAR = /^20\d\d$/;
const LINKS = new Set('for in of during total all para por em pour en fur the'.split(' '));
const JOINTS = new Set('and plus y e et und please in all altogether total'.split(' '));
const PRICES: ReadonlySet<string> = new Set(['price', 'how', 'total', 'pay']);

/** "How much for 2023?", "how much in total for May 2024": a time has no price, so what one spent then is asked for. */
export function withPriceOfTimes(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
  isName: (word: string) => boolean,
): readonly ConceptMatch[] {
  const asked = matches.filter(({ concepts }) => concepts.every((concept) => PRICES.has(concept)));
  const prices = asked.filter((match) => isOfTime(match, asked, tokens, isName));
  return matches.map((match) => (prices.includes(match) ? { ...match, concepts: ['spend', 'first_person'] } : match));
}

function isOfTime(
  { end, concepts }: ConceptMatch,
  asked: readonly ConceptMatch[],
  tokens: readonly Token[],
  isName: (word: string) => boolean,
): boolean {
  if (concepts.includes('total')) return false;
  const isBetween = (at: number): boolean =>
    LINKS.has(tokens[at]?.word ?? '') || asked.some((match) => match.start <= at && at < match.end);
  const at = tokens.findIndex((_, place) => place >= end && !isBetween(place));
  const word = tokens[at]?.word ?? '';
  const place = monthOf(word) === null ? at : at + 1;
  const year = tokens[place]?.word ?? '';
  const isSaid = at >= end && tokens.slice(end, at + 1).every(({ before, quote }) => before === 'space' && quote === 0);
  return isSaid && YEAR.test(year) && !isName(year) && closes(place + 1, tokens);
}

/** "How much did the 2025 one cost?" asks for the price of one order. */
function closes(at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at];
  return next === undefined || next.before !== 'space' || JOINTS.has(next.word);
}

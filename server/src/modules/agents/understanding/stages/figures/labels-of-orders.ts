import type { ConceptMatch, Token } from '../../reading.js';

/** What calls a number something: "178 noted as my invoice number". */
const AS = new Set('as como comme als for under'.split(' '));
const BEING = new Set('is was es era foi est ist war'.split(' '));
const DETERMINERS = new Set(
  'the a an my your our this that el la mi un una o minha meu um uma le ma mon une die der meine meiner ein eine'.split(
    ' ',
  ),
);
const SIGNS = new Set('number no nr id numero nummer num'.split(' '));
const LINKS = new Set('of de da do du'.split(' '));
/** Most words between a number and what calls it a number of an order. */
const MOST_BETWEEN = 5;

/**
 * Where the label behind a number ends, when it calls that number the one of an order: "178 scribbled here as my receipt
 * number", "178 is my invoice number". Null when none does.
 */
export function labelBehind(
  tokens: readonly Token[],
  position: number,
  matches: readonly ConceptMatch[],
): number | null {
  for (let at = position + 1; at <= position + 1 + MOST_BETWEEN; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.before !== 'space' || /^\d/.test(token.word)) return null;
    if (!AS.has(token.word) && !(BEING.has(token.word) && at === position + 1)) continue;
    const end = labelEnd(tokens, at + 1, matches);
    if (end !== null) return end;
  }
  return null;
}

/** The end of "an invoice number", "the number of my order" from a place on; null where it says no number of an order. */
function labelEnd(tokens: readonly Token[], from: number, matches: readonly ConceptMatch[]): number | null {
  const isSmall = (place: number, words: ReadonlySet<string>): boolean => words.has(tokens[place]?.word ?? '');
  const orderAt = (place: number): ConceptMatch | undefined =>
    matches.find(({ start, concepts }) => start === place && concepts.includes('invoice'));
  const noun = isSmall(from, DETERMINERS) ? from + 1 : from;
  const order = orderAt(noun);
  if (order !== undefined) {
    if (isSmall(order.end - 1, SIGNS)) return order.end;
    return isSmall(order.end, SIGNS) ? order.end + 1 : null;
  }
  if (!isSmall(noun, SIGNS) || !isSmall(noun + 1, LINKS)) return null;
  const owner = isSmall(noun + 2, DETERMINERS) ? noun + 3 : noun + 2;
  return orderAt(owner)?.end ?? null;
}

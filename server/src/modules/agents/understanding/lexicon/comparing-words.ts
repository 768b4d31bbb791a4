import type { Token } from '../reading.js';

/** Words between two things that are held against each other: "more in 2022 than in 2021". */
export const AGAINST: ReadonlySet<string> = new Set(
  'than versus vs outsell outsells outsold compared against opposed relative que qu quen als gegenuber verglichen rispetto frente comparado comparada compare comparee rapport'.split(
    ' ',
  ),
);

/** Words that ask to hold things against each other, wherever they stand. */
export const COMPARING: ReadonlySet<string> = new Set(
  (
    'more less fewer rather longer shorter oftener higher lower better worse greater difference differ compare comparing compared comparison comparar compara ' +
    'comparacion comparacao comparado diferencia diferenca mas menos mais comparer comparez comparaison plus moins difference ' +
    'vergleich vergleiche vergleichen unterschied mehr weniger ofter haufiger mejor melhor mieux besser beliebter popularer erfolgreicher outsell outsells outsold mayor menor maior versus vs'
  ).split(' '),
);

/** Whether a word holds what follows it against what was said before it, in a request that compares. */
export function isHeldAgainst(word: string, tokens: readonly Token[]): boolean {
  return AGAINST.has(word) && tokens.some((token) => COMPARING.has(token.word));
}

/** Words that ask for the larger or smaller of two numbers. */
const MORE_OR_FEWER = new Set('more fewer less mas menos mais plus moins mehr weniger'.split(' '));

/** Words between two things of which one is asked for. */
const OR = new Set('or o u ou oder'.split(' '));

/** "Does U2 have more songs than Queen?", "more songs by U2 or by Queen?" ask for numbers. */
export function comparesNumbers(tokens: readonly Token[]): boolean {
  const more = tokens.findIndex(({ word }) => MORE_OR_FEWER.has(word));
  if (more < 0) return false;
  const isWish = WISHING.has(tokens[more - 1]?.word ?? '');
  return tokens.slice(more).some(({ word }) => AGAINST.has(word) || (!isWish && OR.has(word)));
}

/** Words before "more" that wish for further ones: "show me more", "any more". */
export const WISHING: ReadonlySet<string> = new Set('me us some any see hear want need get buy'.split(' '));

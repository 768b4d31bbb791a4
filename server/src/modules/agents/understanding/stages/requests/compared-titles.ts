import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { holdingAlbums } from './holding-albums.js';

/** Words that compare by themselves, by length or by price. */
const COMPARED = new Set(
  'longer shorter langer kurzer cheaper dearer pricier costlier billiger teurer gunstiger'.split(' '),
);
/** Words that compare behind "more" or "less" in languages whose comparison is two words. */
const DESCRIBED = new Set(
  (
    'larga largo corta corto longa longo curta curto long longue longtemps court courte dura duran ' +
    'expensive costly barato barata baratos cara caro caras caros cher chere economico economica'
  ).split(' '),
);
/** What holds two things against each other beside a word for what is measured: "compare A with B in length". */
const COMPARING = new Set(
  (
    'compare comparing comparison difference compara comparar compare comparacion diferencia comparacao diferenca ' +
    'comparer comparez comparaison ecart vergleich vergleiche unterschied'
  ).split(' '),
);
const DEGREES = new Set('more less mas menos mais plus moins'.split(' '));
/** "Costs more", "cuesta menos", "coûte plus". */
const COSTING = new Set('costs cost cuesta cuestan custa custam coute coutent kostet kosten'.split(' '));
const MORE_OR_LESS = new Set('more less mas menos mais plus moins mehr weniger'.split(' '));

/** A comparison of two titles: the word that compares, and everything from the first to the last of the three. */
export interface ComparedTitles {
  readonly match: ConceptMatch;
  readonly whole: Stretch;
}

/** "Which is longer, A or B?", "A or B, what costs less?": two titles and a word that compares are one question about both. */
export function comparedTitles(
  names: readonly NameSpan[],
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): ComparedTitles | null {
  const holders = new Set(holdingAlbums(names, tokens).values());
  const titles = names.filter(
    (name) => !holders.has(name) && name.readings.some(({ kind }) => kind === 'track' || kind === 'album'),
  );
  const isMeasured = matches.some(({ concepts }) => concepts.includes('length') || concepts.includes('price'));
  const [first, last] = titles;
  if (titles.length !== 2 || first === undefined || last === undefined || first.said === last.said) return null;
  const place = tokens.findIndex(
    ({ quote, word }, at) =>
      quote === 0 &&
      (compares(tokens, at) || (isMeasured && COMPARING.has(word))) &&
      !titles.some(({ start, end }) => start <= at && at < end),
  );
  if (place < 0) return null;
  const start =
    DEGREES.has(tokens[place - 1]?.word ?? '') || COSTING.has(tokens[place - 1]?.word ?? '') ? place - 1 : place;
  return {
    match: { start, end: place + 1, concepts: ['cue:compare_titles'] },
    whole: { start: Math.min(start, first.start), end: Math.max(place + 1, last.end) },
  };
}

function compares(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  return (
    COMPARED.has(word) ||
    (DESCRIBED.has(word) && DEGREES.has(before)) ||
    (MORE_OR_LESS.has(word) && COSTING.has(before))
  );
}

/** The shop words with the comparison in place of those it covers. */
export function withComparison(
  matches: readonly ConceptMatch[],
  compared: Pick<ComparedTitles, 'match'> | null,
): readonly ConceptMatch[] {
  if (compared === null) return matches;
  const { match } = compared;
  return [...matches.filter(({ start, end }) => end <= match.start || start >= match.end), match];
}

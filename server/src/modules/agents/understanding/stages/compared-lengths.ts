import type { ConceptMatch, NameSpan, Token } from '../reading.js';

const COMPARED = new Set(
  'longer shorter larga largo corta corto longa longo curta curto long longue longtemps court courte langer kurzer'.split(
    ' ',
  ),
);
/** Words without which "long" compares nothing in a language whose comparison is two words. */
const DEGREES = new Set('mas menos mais plus moins'.split(' '));
const ENGLISH_AND_GERMAN = new Set('longer shorter langer kurzer'.split(' '));

/** "Which is longer, A or B?": two titles and a word that compares lengths are one question about both. */
export function withComparedLengths(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const titles = names.filter(({ readings }) => readings.some(({ kind }) => kind === 'track' || kind === 'album'));
  if (titles.length !== 2) return matches;
  const place = tokens.findIndex(
    ({ word, quote }, at) =>
      quote === 0 &&
      COMPARED.has(word) &&
      (ENGLISH_AND_GERMAN.has(word) || DEGREES.has(tokens[at - 1]?.word ?? '')) &&
      !titles.some(({ start, end }) => start <= at && at < end),
  );
  if (place < 0) return matches;
  const others = matches.filter(({ start, end }) => end <= place || start > place);
  return [...others, { start: place, end: place + 1, concepts: ['cue:compare_lengths'] }];
}

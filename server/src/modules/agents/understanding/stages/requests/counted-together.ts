import { isFunctionWord } from '../../lexicon/common-words.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';

/** Kinds of things that the catalogue counts. */
const KINDS: ReadonlySet<string> = new Set(['artist', 'album', 'song', 'genre', 'playlist', 'media_type']);
/** What may stand between the first and the last kind. */
const BETWEEN: ReadonlySet<string> = new Set([
  'count',
  'and',
  'what_about',
  'have',
  'total',
  'polite',
  'music',
  'ask',
  'of',
]);
/** Words that ask for the things themselves. */
const LISTING: ReadonlySet<string> = new Set('which what que cuales quais quels quelles welche'.split(' '));
/** Matters of one's own, and lists that hold songs. */
const OTHERS: ReadonlySet<string> = new Set([
  'first_person',
  'invoice',
  'buy',
  'spend',
  'title',
  'like',
  'recommend',
  'most_songs',
  'most_albums',
]);

/** Several kinds that are counted in one breath: the word that counts, and everything from it to the last kind. */
export interface CountedTogether {
  readonly match: ConceptMatch;
  readonly whole: Stretch;
}

/** "How many artists, albums and songs are there altogether?" is one question for several numbers. */
export function countedTogether(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): CountedTogether | null {
  const counting = matches.find(({ concepts }) => concepts.includes('count') || concepts.includes('total'));
  if (counting === undefined || matches.some(({ concepts }) => concepts.some((concept) => OTHERS.has(concept))))
    return null;
  const kinds = matches.filter(
    ({ start, concepts }) => start >= counting.end && concepts.some((concept) => KINDS.has(concept)),
  );
  const [first] = kinds;
  const last = kinds.at(-1);
  const different = new Set(kinds.map(({ concepts }) => concepts.find((concept) => KINDS.has(concept))));
  if (first === undefined || last === undefined || different.size < 2) return null;
  const whole = { start: counting.start, end: last.end };
  // "Tracks in the format MP3": a kind right before its name is not counted.
  const isLabel = names.some(({ start }) => start === last.end);
  if (
    isLabel ||
    names.some(({ start }) => start < whole.end) ||
    !isPlain({ start: counting.end, end: last.end }, tokens, matches)
  )
    return null;
  return { match: { start: counting.start, end: counting.end, concepts: ['count', 'cue:catalogue_counts'] }, whole };
}

/** Only kinds, joints and small words. */
function isPlain(stretch: Stretch, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  return tokens.slice(stretch.start, stretch.end).every(({ word, quote }, at) => {
    const place = stretch.start + at;
    const over = matches.filter(({ start, end }) => start <= place && place < end);
    if (quote > 0 || LISTING.has(word)) return false;
    return over.length === 0
      ? isFunctionWord(word)
      : over.every(({ concepts }) => concepts.some((concept) => KINDS.has(concept) || BETWEEN.has(concept)));
  });
}

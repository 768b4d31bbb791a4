import { WISHING } from '../../lexicon/comparing-words.js';
import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import type { ComparedTitles } from './compared-titles.js';
import { areHeldAgainst, isOwned } from './held-against.js';

const QUANTITY = new Set('more fewer less most fewest mas menos mais plus moins mehr weniger'.split(' '));
const COUNTED: ReadonlySet<string> = new Set(['song', 'album']);

/** "Who has more albums, A or B?", "does A have fewer songs than B?": two artists or two kinds of music, by how much there is. */
export function comparedCounts(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): ComparedTitles | null {
  const [first, last, ...others] = names;
  if (first === undefined || last === undefined || others.length > 0 || isOwned(matches)) return null;
  const place = tokens.findIndex(({ word, quote }, at) => quote === 0 && QUANTITY.has(word) && !isNamed(at, names));
  if (WISHING.has(tokens[place - 1]?.word ?? '')) return null;
  if (place < 0 || !areHeldAgainst(first, last, tokens) || !areLike(first, last)) return null;
  const thing = matches.find(({ concepts }) =>
    concepts.some((concept) => COUNTED.has(concept) || concept.startsWith('most_')),
  );
  if (thing === undefined || matches.some(({ concepts }) => concepts.includes('invoice'))) return null;
  const counted = thing.concepts.some((concept) => concept === 'album' || concept === 'most_albums') ? 'album' : 'song';
  return {
    match: {
      start: Math.min(place, thing.start),
      end: Math.max(place + 1, thing.end),
      concepts: [counted, 'cue:compare_counts'],
    },
    whole: {
      start: Math.min(place, thing.start, first.start),
      end: Math.max(place + 1, thing.end, last.end),
    },
  };
}

function isNamed(at: number, names: readonly NameSpan[]): boolean {
  return names.some(({ start, end }) => start <= at && at < end);
}

function areLike(one: NameSpan, other: NameSpan): boolean {
  const isOf = ({ readings }: NameSpan, kind: string): boolean => readings[0]?.kind === kind && readings[0].known;
  return (['artist', 'genre'] as const).some((kind) => isOf(one, kind) && isOf(other, kind));
}

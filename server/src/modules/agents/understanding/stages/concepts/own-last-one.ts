import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { overlaps } from './find-concepts.js';

const MINE = new Set('my our mi minha meu ma mon meine meiner mein'.split(' '));
const RANKS: ReadonlySet<string> = new Set([
  'newest',
  'oldest',
  'largest',
  'smallest',
  'dearest',
  'cheapest',
  'pick_last',
]);
/** Things that "my last one" may stand for when they were said before it. */
const THINGS: ReadonlySet<string> = new Set(
  'song album artist genre playlist composer media_type version employee title request_status'.split(' '),
);

/** "What did my latest one cost?": of all that is one's own in a shop, orders have a last one. */
export function withOwnLastOne(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const rank = matches.find(
    ({ start, end, concepts }) =>
      concepts.some((concept) => RANKS.has(concept)) &&
      MINE.has(tokens[start - 1]?.word ?? '') &&
      standsAlone(end, tokens),
  );
  if (rank === undefined || names.length > 0) return matches;
  const before = matches.filter(({ start }) => start < rank.start).flatMap(({ concepts }) => concepts);
  if (before.some((concept) => THINGS.has(concept)) || rank.concepts.includes('invoice')) return matches;
  const end = tokens[rank.end]?.word === 'one' ? rank.end + 1 : rank.end;
  const kept = rank.concepts.filter((concept) => concept !== 'pick_last');
  const order: ConceptMatch = {
    start: rank.start,
    end,
    concepts: [...kept, ...(kept.length < rank.concepts.length ? (['newest'] as const) : []), 'invoice'],
  };
  return [...matches.filter((match) => !overlaps(match, order)), order].sort((one, other) => one.start - other.start);
}

/** "My latest one", "how much was my latest?" */
function standsAlone(end: number, tokens: readonly Token[]): boolean {
  const next = tokens[end];
  return next === undefined || next.word === 'one' || next.before === 'sentence' || tokens[end - 1]?.word === 'one';
}

import type { ConceptMatch, Token } from '../../reading.js';
import { isOffer } from './words-of-offering.js';

const WARES: ReadonlySet<string> = new Set(['song', 'album', 'artist', 'genre', 'playlist', 'version', 'music']);

const VERSIONS: ReadonlySet<string> = new Set(
  'version versions cover covers versiones versao versoes versionen'.split(' '),
);

/**
 * "How many songs can I look through?", "how many albums am I offered?": what anybody may take, look at or choose from is what
 * the shop has. Only a question that says nothing more behind the ware is one.
 */
export function withOfferedCounts(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const count = matches.find(({ concepts }) => concepts.includes('count'));
  const ware = matches.find(
    (match) => count !== undefined && match.start >= count.start && match.concepts.some((one) => WARES.has(one)),
  );
  if (tokens.at(-1)?.word === 'disposal') return matches.map(withoutOwning);
  if (count === undefined || ware === undefined || VERSIONS.has(tokens[ware.start]?.word ?? '')) return matches;
  const end = sentenceEnd(ware.end, tokens);
  if (!isOffer(tokens.slice(ware.end, end).map(({ word }) => word))) return matches;
  const others = matches
    .filter((match) => match.end <= ware.end || match.start >= end)
    .map((match) => (match === ware && isSong(match) ? { ...match, concepts: ['song'] as const } : match));
  const offer: ConceptMatch = { start: ware.end, end, concepts: ['have'] };
  return [...others, offer].sort((one, other) => one.start - other.start);
}

/** "How many titles do I have" asks for what is owned, unless "at my disposal" stands behind it. */
function withoutOwning(match: ConceptMatch): ConceptMatch {
  const isOwn = match.concepts.includes('cue:purchased_tracks') || match.concepts.includes('buy');
  return isOwn ? { ...match, concepts: match.concepts.includes('count') ? ['count', 'song'] : ['song'] } : match;
}

/** "Recordings" without a song they are of, and titles, are songs; versions are of one song. */
function isSong({ concepts }: ConceptMatch): boolean {
  return concepts.some((concept) => concept === 'version' || concept === 'music');
}

function sentenceEnd(from: number, tokens: readonly Token[]): number {
  const next = tokens.findIndex(({ before }, position) => position >= from && before === 'sentence');
  return next === -1 ? tokens.length : next;
}

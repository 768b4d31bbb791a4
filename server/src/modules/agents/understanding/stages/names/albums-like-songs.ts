import type { NameMatch } from '../../../../store/names/name-index.contract.js';
import type { ConceptMatch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import { isMany, matchBefore } from './name-hints.js';

const ASKING = new Set(['which', 'what', 'whichever', 'whatever']);

/** "The album Paper Boat" where only a song "Paper Boats" is there: what is asked for as an album is no song of a like title. */
export function isAlbumLikeSong(match: NameMatch, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  if (match.how === 'exact' || match.how === 'main' || match.name.kind !== 'track') return false;
  const others = matches.filter((other) => !overlaps(other, match));
  const before = matchBefore(match, tokens, others);
  if (before === null || !before.concepts.includes('album') || isMany(before, tokens)) return false;
  return !ASKING.has(tokens[before.start]?.word ?? '') && !ASKING.has(tokens[before.start - 1]?.word ?? '');
}

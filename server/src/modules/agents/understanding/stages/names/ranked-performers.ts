import { isMusicStyle } from '../../lexicon/music-styles.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { RANKS } from './one-of-several.js';

const RANKED: ReadonlySet<string> = new Set(['song', 'album']);
/** "The longest live song" is no song of a band called so. */
const KINDS = new Set('live acoustic instrumental studio cover bonus new old single whole full complete'.split(' '));

/** "The longest queen song", "cheapest green day album": between a rank and what is ranked stands whose it is. */
export function isRankedPerformer(
  { start, end }: Stretch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  const said = tokens.slice(start, end).map(({ word }) => word);
  if (said.every((word) => KINDS.has(word) || isMusicStyle(word))) return false;
  const isRanked = matches.some((match) => match.end === start && match.concepts.some((concept) => RANKS.has(concept)));
  const isWare = matches.some((match) => match.start === end && match.concepts.some((concept) => RANKED.has(concept)));
  return isRanked && isWare;
}

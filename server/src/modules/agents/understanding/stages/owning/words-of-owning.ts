import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { withHeldThings } from './held-things.js';
import { withMoneyGone } from './money-gone.js';
import { withNegatedClaims } from './negated-claims.js';
import { withOwnMusicOf } from './own-music.js';
import { withOwnRanked } from './own-ranked.js';
import { withOwnThings } from './own-things.js';
import { withPredicatesOfOwning } from './predicates-of-owning.js';
import { withoutToldOwning } from './told-owning.js';
import { withUnsaidBuyers } from './unsaid-buyers.js';

/** The shop words with what is said to be one's own, held, paid for or bought, one way of saying it after the other. */
export function withWordsOfOwning(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const claimed = withNegatedClaims(withOwnRanked(matches, tokens), names, tokens);
  const spent = withMoneyGone(withOwnThings(claimed, names, tokens), names, tokens);
  const held = withPredicatesOfOwning(withHeldThings(spent, names, tokens), names, tokens);
  return withoutToldOwning(withUnsaidBuyers(withOwnMusicOf(held, names, tokens), tokens), names, tokens);
}

import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { albumTotal, withAlbumTotal } from './album-totals.js';
import { findClaim, withClaim } from './claims.js';

/** What the message is read from. */
interface Told {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly index: NameIndex;
}

/** One question that reaches over commas and sentences, with the names and shop words that are left of the message for it. */
export interface AskedAsOne {
  readonly whole: Stretch;
  readonly names: readonly NameSpan[];
  readonly matches: readonly ConceptMatch[];
  /** Nothing is looked for in titles. */
  readonly titleWords: null;
}

/** A claim to be checked, or the price of all of an album, whose parts mean other things by themselves. */
export function askedAsOne(told: Told, matches: readonly ConceptMatch[]): AskedAsOne | null {
  const { names, tokens } = told;
  const claim = findClaim(told);
  if (claim !== null) return { whole: claim.whole, ...withClaim(claim, names, matches), titleWords: null };
  const whole = albumTotal(names, matches, tokens);
  return whole === null ? null : { whole, ...withAlbumTotal(names, matches, whole), titleWords: null };
}

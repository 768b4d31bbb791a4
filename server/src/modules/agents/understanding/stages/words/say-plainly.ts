import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { withoutAnecdotes } from './anecdotes-of-songs.js';
import { withCountsOfOrders } from './counts-of-orders.js';
import { withCountOfExcess } from './excess-of-orders.js';
import { withPricesOfAlbums } from './hypothetical-albums.js';
import { withPricesOfSongs } from './hypothetical-songs.js';
import { withRegisteredWares } from './registered-wares.js';
import { withOthersAfter } from './worn-out-music.js';
import { withoutSuppositions } from './suppositions-of-owning.js';

/** Two clauses are short; in a longer message more is told than a single question, and none of it may be lost. */
const LONGEST = 240;
/** Spaces in a row hold nothing, and would be looked through again and again. */
const GAPS = /\s{4,}/u;

/** What is asked in a roundabout way over two clauses, in the plain words of the one question that it comes to. */
export function sayPlainly(text: string, index: NameIndex): string {
  if (text.length > LONGEST || GAPS.test(text.trim())) return text;
  const counted = withCountOfExcess(withCountsOfOrders(withRegisteredWares(withPricesOfSongs(text))));
  const plain = withPricesOfAlbums(withoutSuppositions(counted, index));
  return withoutAnecdotes(withOthersAfter(plain, index), index);
}

import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { ConceptMatch, Token } from '../../reading.js';
import { withBareOrderNumbers } from '../concepts/bare-order-numbers.js';
import { withCharges } from '../concepts/charges.js';
import { withCountedFromEnd } from '../concepts/counted-from-end.js';
import { withEachPrice } from '../concepts/each-price.js';
import { findConcepts } from '../concepts/find-concepts.js';
import { withLastingVerbs } from '../concepts/lasting-verbs.js';
import { withLengthSuperlatives } from '../concepts/length-superlatives.js';
import { withMailedCopies } from '../owning/mailed-copies.js';
import { withMisuse } from '../owning/misused-accounts.js';
import { withOrdersInRefunds } from '../concepts/orders-in-refunds.js';
import { withOwnDownloads } from '../owning/own-downloads.js';
import { withPriceOfTimes } from '../concepts/price-of-a-time.js';
import { withPriceRanges } from '../concepts/price-ranges.js';
import { withoutRanksOnOrders } from '../concepts/ranks-of-wares.js';
import { withSoldToAll } from '../concepts/sold-to-all.js';
import { withSongsAsNumbers } from '../concepts/songs-as-numbers.js';
import { withoutUnaskedRefunds } from '../owning/unasked-refunds.js';
import { withSpentFor } from '../owning/spent-for.js';
import { withOfferedCounts } from '../concepts/offered-counts.js';
import { withTastesOfOthers } from '../concepts/tastes-of-others.js';
import { withToldTastes } from '../concepts/told-tastes.js';
import { withWishedEmployees } from '../concepts/wished-employees.js';
import { withoutTellers } from '../concepts/told-by-somebody.js';
import { withSomeoneElse } from './someone-else.js';
import { withTasteOfCustomers } from './taste-of-customers.js';

/** What finding the shop words needs beside the message. */
interface Means {
  readonly index: NameIndex;
  readonly lexicon: Lexicon;
}

/** The shop words of a message, with those that mean another thing where they stand. */
export function findShopWords(
  text: string,
  tokens: readonly Token[],
  { index, lexicon }: Means,
): readonly ConceptMatch[] {
  const isName = (word: string): boolean => index.exactly(word).length > 0;
  const concepts = withoutUnaskedRefunds(findConcepts(tokens, lexicon, isName), tokens);
  const timed = withPriceOfTimes(
    withCountedFromEnd(withOrdersInRefunds(concepts, tokens, lexicon), tokens),
    tokens,
    isName,
  );
  const first = withoutRanksOnOrders(timed, tokens);
  const said = withPriceRanges(withTastesOfOthers(withoutTellers(first, tokens), tokens), tokens);
  const found = withEachPrice(withMailedCopies(withMisuse(said, tokens), tokens), text, tokens);
  const heard = withSoldToAll(withTasteOfCustomers(withOwnDownloads(found, tokens), tokens), tokens);
  const wished = withOfferedCounts(withWishedEmployees(withSpentFor(heard, tokens), tokens), tokens);
  const raised = withToldTastes(withLastingVerbs(withLengthSuperlatives(wished, tokens), tokens), tokens);
  const charged = withCharges(withSongsAsNumbers(raised, tokens, index), text, tokens);
  return withSomeoneElse(withBareOrderNumbers(charged, text, tokens, isName), tokens);
}

import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { withoutAskedNumbers } from '../concepts/asked-numbers.js';
import { incompleteOrder, withIncompleteOrder, withWrongOrder } from '../owning/incomplete-orders.js';
import { withDateOfOneOrder } from '../concepts/date-of-one-order.js';
import { withFirstOrders } from '../concepts/first-orders.js';
import { withLastButOne } from '../concepts/last-but-one.js';
import { withLastTime } from '../concepts/last-time.js';
import { withOrdersOfAmount } from '../concepts/orders-of-amount.js';
import { withOwnLastOne } from '../concepts/own-last-one.js';
import { joinedOrders } from './joined-orders.js';
import { withBilledAddress } from './billed-address.js';
import { withUnsaidOrders } from './unsaid-orders.js';
import { withLikedOthers } from './liked-others.js';
import { withNeverArrived } from '../owning/never-arrived.js';
import { withMoneyTakenTwice } from '../owning/taken-money.js';
import { withNamedStaff } from '../owning/named-staff.js';
import { withMissingDownloads } from '../owning/missing-downloads.js';
import { withOrderOfTime } from '../concepts/order-of-a-time.js';
import { withNeighbourOnAlbum } from '../names/neighbours-on-albums.js';
import { withOpenedOrders } from '../concepts/opened-orders.js';
import { withOrderOfOrders } from '../concepts/order-of-orders.js';
import { beginnersRequest, withBeginnersRequest } from './where-to-begin.js';
import { withWholeOrders } from '../owning/whole-orders.js';

/** The shop words as they are meant beside the names and the other words of the message. */
export function heardBeside(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
  now: string,
): readonly ConceptMatch[] {
  const opened = withOpenedOrders(
    withUnsaidOrders(withBilledAddress(withNamedStaff(matches, names, tokens), tokens), names, tokens, now),
    tokens,
  );
  const charged = withMoneyTakenTwice(withWrongOrder(opened, tokens), names, tokens);
  const lost = withNeverArrived(charged, names, tokens);
  const liked = withLikedOthers(withIncompleteOrder(withMissingDownloads(lost, tokens), tokens), names, tokens);
  const ordered = withOrderOfTime(withOrderOfOrders(withoutAskedNumbers(liked, tokens), tokens), names, tokens);
  const placed = withOwnLastOne(withLastButOne(withWholeOrders(ordered, names, tokens), tokens), names, tokens);
  const timed = withLastTime(withOrdersOfAmount(withFirstOrders(placed, tokens), tokens), names, tokens);
  const next = withNeighbourOnAlbum(timed, names, tokens);
  return withBeginnersRequest(withDateOfOneOrder(next, tokens), names, tokens);
}

/** What is one request although it is told in several clauses. */
export function unitedRequests(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly (Stretch | null)[] {
  return [
    joinedOrders(tokens, matches),
    incompleteOrder(matches, tokens),
    names.length === 1 ? beginnersRequest(tokens, names) : null,
  ];
}

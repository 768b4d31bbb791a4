import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import { alsoWritten } from '../replies/also-written.js';
import type { PlannedRequest } from '../../plan.js';
import { claimedTime } from './claimed-times.js';
import { compareOrders } from './compare-orders.js';
import type { Focus } from '../conversation/focus.js';
import { heldTogether } from '../replies/held-together.js';
import { staffReached } from '../replies/staff-reached.js';
import { listOpened } from '../replies/list-opened.js';
import { narrowed } from '../replies/narrow-list.js';
import { bothPeriods } from '../replies/both-periods.js';
import { ordersOfStaff } from '../replies/orders-of-staff.js';
import { orderAtPlace } from '../replies/order-at-place.js';
import { otherRecording } from '../replies/other-recording.js';
import { ofLeadingSong } from '../replies/of-leading-song.js';
import { writtenOneself } from '../replies/written-oneself.js';
import type { ReadRequest } from '../requests/read-message.js';
import { rankedOnOrder } from '../replies/ranked-on-order.js';
import { reshaped } from '../replies/reshape-list.js';
import { songsOfEach } from '../replies/songs-of-each.js';
import { withSongAtPlace } from '../conversation/songs-at-places.js';
import { ordersSummed } from './orders-summed.js';
import { timeBetweenOrders } from './time-between-orders.js';

/** One way to read a request as a reply to what was said before, or as a question of its own form; null or empty when it is none. */
type Reply = (
  said: ReadRequest,
  before: Focus,
  intents: IntentCatalogue,
) => PlannedRequest | readonly PlannedRequest[] | null;

/** In the order in which they are tried: the first that understands a request has it. */
const REPLIES: readonly Reply[] = [
  (said, _before, intents) => ordersSummed(said, intents),
  ({ reading }, _before, intents) => timeBetweenOrders(reading, intents),
  ({ reading }, _before, intents) => claimedTime(reading, intents),
  ({ reading }, _before, intents) => compareOrders(reading, intents),
  ({ reading }, before, intents) => staffReached(reading, before, intents),
  ({ reading }, before, intents) => rankedOnOrder(reading, before, intents),
  ({ reading }, before, intents) => reshaped(reading, before, intents),
  ({ reading }, before, intents) => narrowed(reading, before, intents),
  ({ reading }, before, intents) => songsOfEach(reading, before, intents),
  ({ reading }, before, intents) => ordersOfStaff(reading, before, intents),
  ({ reading }, before, intents) => bothPeriods(reading, before, intents),
  orderAtPlace,
  otherRecording,
  ({ reading }, before, intents) => writtenOneself(reading, before, intents),
  ({ reading }, before, intents) => ofLeadingSong(reading, before, intents),
  ({ reading }, before, intents) => listOpened(reading, before, intents),
  ({ reading }, before, intents) => alsoWritten(reading, before, intents),
  (said, before, intents) => heldTogether(withSongAtPlace(said, before).reading, before, intents),
];

/** What a request is planned as when its form alone, or what was said before, tells what it asks; empty when its intent has to. */
export function repliesTo(said: ReadRequest, before: Focus, intents: IntentCatalogue): readonly PlannedRequest[] {
  for (const reply of REPLIES) {
    const requests = [reply(said, before, intents) ?? []].flat();
    if (requests.length > 0) return requests;
  }
  return [];
}

import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import { alsoWritten } from '../replies/also-written.js';
import { absentName } from './absent-names.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import type { Leaning } from '../conversation/leaning.js';
import { withAverageLimit } from '../conversation/around-average.js';
import { withBesideOrder } from '../conversation/beside-order.js';
import { withBarePrice } from '../conversation/bare-price.js';
import { withBareNumber, withBarePlace, withBareStep } from '../conversation/bare-replies.js';
import { withComparedPeriod } from '../conversation/compared-with-shown.js';
import { withComparedWinner } from '../conversation/compared-winner.js';
import { withComparatives } from '../conversation/comparatives.js';
import { withCountedKind } from '../conversation/counted-kinds.js';
import { claimedTime } from './claimed-times.js';
import { compareOrders } from './compare-orders.js';
import { findInvoice } from '../conversation/find-invoice.js';
import type { Focus } from '../conversation/focus.js';
import { followUp } from '../replies/follow-up.js';
import { withFurtherNumbers, withFurtherOrders, withNeighbour, withOrdersOpened } from './further-orders.js';
import { heldTogether } from '../replies/held-together.js';
import { likeliestIntent } from '../intents/likeliest-intent.js';
import { withLeftOutSubject } from '../conversation/left-out-subjects.js';
import { staffReached } from '../replies/staff-reached.js';
import { withLinesOfOrder } from '../conversation/lines-of-order.js';
import { withListedKind } from '../conversation/listed-kind.js';
import { withOrderHeld } from '../conversation/order-held.js';
import { withOrdersTold } from '../conversation/orders-told.js';
import { withNamesOnScreen } from '../names/names-on-screen.js';
import { heldByOrder } from './held-by-order.js';
import { listOpened } from '../replies/list-opened.js';
import { makeRequest, siblingsOf, slotsOf } from '../intents/make-request.js';
import { narrowed } from '../replies/narrow-list.js';
import { aboutPerformer, performersShown } from '../conversation/performers-shown.js';
import { orderAtPlace } from '../replies/order-at-place.js';
import { ofLeadingSong } from '../replies/of-leading-song.js';
import { writtenOneself } from '../replies/written-oneself.js';
import { pickOf, withPicked, withRow } from '../conversation/picked-rows.js';
import { withPlaceShown } from '../conversation/places-shown.js';
import { pointsBack, withoutPointedKind } from '../conversation/points-back.js';
import { asksWhich } from '../conversation/rank-rows.js';
import { rankedPlace } from '../replies/ranked-place.js';
import type { ReadRequest } from '../requests/read-message.js';
import { withMonthOfYear, withRelativePeriod, withSamePeriod } from '../conversation/relative-period.js';
import { reshaped } from '../replies/reshape-list.js';
import type { ScoredIntent } from '../intents/score-intents.js';
import { withRowNamed } from '../conversation/rows-by-words.js';
import { withThere } from '../conversation/meant-by-there.js';
import { withSongOnIt } from '../conversation/whether-on-it.js';
import { withShownPeriod } from '../conversation/shown-orders.js';
import { withSongAtPlace } from '../conversation/songs-at-places.js';
import { withSpokenObject } from '../conversation/spoken-objects.js';
import { withFurtherSongs } from '../conversation/spoken-persons.js';
import { withWholeAlbum } from '../conversation/whole-albums.js';
import { ordersSummed } from './orders-summed.js';
import { timeBetweenOrders } from './time-between-orders.js';
import { withoutStory } from './stories.js';
import { withoutUnwantedNames } from '../requests/unwanted-suggestions.js';

/** Turns one read request into what is to be done for it: one request, or one for each name of a list. Empty when it is not understood. */
export function planRequest(said: ReadRequest, focus: Focus, intents: IntentCatalogue): readonly PlannedRequest[] {
  const read = { ...said, reading: withLeftOutSubject(said.reading) };
  const performers = performersShown(read.reading, focus);
  const asked = performers.map((one): ReadRequest => ({ ...read, reading: aboutPerformer(read.reading, one) }));
  return (asked.length > 0 ? asked : [read])
    .flatMap((one) => planFirst(one, focus, intents))
    .flatMap((request) => withFurtherPeriods(request, read, intents))
    .flatMap((request) => withFurtherNumbers(request, read, intents))
    .flatMap((request) => withFurtherOrders(request, read.reading, intents))
    .flatMap((request) => withNeighbour(request, read.reading, intents))
    .flatMap((request) => withOrdersOpened(request, read.reading, intents));
}

/** "What did I spend in 2022 and 2023?" asks once for each. */
function withFurtherPeriods(
  request: PlannedRequest,
  { periods, reading }: ReadRequest,
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  const intent = intents.find(request.intent);
  const { from, to } = reading.figures;
  if (intent === undefined || request.details['from'] !== from || request.details['to'] !== to) return [request];
  const { from: _from, to: _to, ...details } = request.details;
  const further = periods.map((period) => ({
    ...details,
    ...(period.from !== undefined && { from: period.from }),
    ...(period.to !== undefined && { to: period.to }),
  }));
  return [
    request,
    ...further.map((own) =>
      makeRequest(intent, { names: request.names, details: own }, request.text, request.confidence),
    ),
  ];
}

/** The request with what its words mean after what was said before. */
function heardAfter({ reading, ordinal }: ReadRequest, before: Focus): Reading {
  const ofOrders = withOrdersTold(
    withOrderHeld(withLinesOfOrder(withoutStory(withComparedWinner(reading, before)), before), before),
    before,
  );
  const limited = withBesideOrder(withAverageLimit(ofOrders, before), before);
  const told = withSpokenObject(limited, before);
  const own = withPlaceShown(withCountedKind(told, before), ordinal, before);
  const compared = withNamesOnScreen(
    withComparatives(withWholeAlbum(withFurtherSongs(own, before), before), before),
    before,
  );
  const bare = withBareStep(withBareNumber(compared, before), before);
  const moved = withRelativePeriod(withBarePrice(withComparedPeriod(bare, before)), before);
  const timed = withMonthOfYear(withSamePeriod(moved, before), before);
  return ordinal === null ? withShownPeriod(timed, before) : withBarePlace(timed, ordinal, before);
}

/** What is to be done for the request with its first period. */
function planFirst(read: ReadRequest, before: Focus, intents: IntentCatalogue): readonly PlannedRequest[] {
  const said = { ...read, reading: withSongOnIt(withThere(withRowNamed(read.reading, before), before), before) };
  const compared = ordersSummed(said, intents) ?? heldAgainst(said.reading, intents);
  if (compared !== null) return [compared];
  const reached = staffReached(said.reading, before, intents);
  if (reached !== null) return [reached];
  const wished = reshaped(said.reading, before, intents);
  if (wished.length > 0) return wished;
  const part = narrowed(said.reading, before, intents);
  if (part !== null) return [part];
  const next = orderAtPlace(said, before, intents);
  if (next !== null) return [next];
  const own = writtenOneself(said.reading, before, intents);
  if (own !== null) return [own];
  const ofLeader = ofLeadingSong(said.reading, before, intents);
  if (ofLeader !== null) return [ofLeader];
  const placedOn = withSongAtPlace(said, before);
  const opened = listOpened(said.reading, before, intents);
  if (opened.length > 0) return opened;
  const written = alsoWritten(said.reading, before, intents);
  if (written.length > 0) return written;
  const both = heldTogether(placedOn.reading, before, intents);
  if (both !== null) return [both];
  const heard = heardAfter(placedOn, before);
  const placed = rankedPlace(heard, placedOn.ordinal, before, intents);
  if (placed !== null) return [placed];
  const picked = heard.names.length > 0 ? undefined : pickOf(heard, placedOn.ordinal, before);
  const reading = withListedKind(withPicked(heard, picked), before);
  const isPicked = reading.names.length > heard.names.length;
  const focus = isPicked && picked !== undefined ? withRow(before, picked.row) : before;
  const invoice = isPicked ? null : findInvoice(heard, placedOn.ordinal, focus);
  const held = heldByOrder(reading, invoice, intents);
  if (held !== null) return [held];
  const reply = followUp(reading, invoice, focus, intents);
  if (reply.length > 0) return reply;
  const isOfList = reading.concepts.size > heard.concepts.size && asksWhich(heard);
  const leaning: Leaning = { focus, invoice, points: pointsBack(reading) ?? (isOfList ? 'many' : null) };
  const asked = withoutUnwantedNames(withoutPointedKind(reading, leaning.points));
  const best = likeliestIntent(intents, asked, leaning);
  if (best === undefined) return [];
  return absentName(best, asked, intents) ?? asFirst(requestsOf(best, asked, leaning, intents), picked?.first);
}

/** The song that was ranked first among those on the screen is told as that. */
function asFirst(requests: readonly PlannedRequest[], first: string | undefined): readonly PlannedRequest[] {
  return requests.map((request) =>
    request.intent === 'track_details' && first !== undefined
      ? { ...request, details: { ...request.details, first_of_shown: first } }
      : request,
  );
}

/** Two orders held against each other, or one against what is said of it. */
function heldAgainst(reading: Reading, intents: IntentCatalogue): PlannedRequest | null {
  return timeBetweenOrders(reading, intents) ?? claimedTime(reading, intents) ?? compareOrders(reading, intents);
}

function requestsOf(
  best: ScoredIntent,
  reading: Reading,
  leaning: Leaning,
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  const { intent, binding, score } = best;
  const slots = slotsOf(intent, binding, reading, leaning.invoice);
  const missing = binding.missesInvoice ? 'invoice' : binding.missing[0];
  if (missing === undefined) {
    const request = makeRequest(intent, slots, reading.text, score);
    return [request, ...siblingsOf(intent, request, reading)];
  }
  const clarify = intents.find('clarify');
  if (clarify === undefined) return [];
  return [
    makeRequest(
      clarify,
      { names: slots.names, details: { ...slots.details, wanted: intent.name, missing } },
      reading.text,
      score,
    ),
  ];
}

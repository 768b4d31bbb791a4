import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import { absentName } from './absent-names.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import type { Leaning } from '../conversation/leaning.js';
import { findInvoice } from '../conversation/find-invoice.js';
import type { Focus } from '../conversation/focus.js';
import { followUp } from '../replies/follow-up.js';
import { withFurtherNumbers, withFurtherOrders, withNeighbour, withOrdersOpened } from './further-orders.js';
import { likeliestIntent } from '../intents/likeliest-intent.js';
import { withLeftOutSubject } from '../conversation/left-out-subjects.js';
import { withListedKind } from '../conversation/listed-kind.js';
import { withOtherEnd } from './both-ends.js';
import { heldByOrder } from './held-by-order.js';
import { makeRequest, siblingsOf, slotsOf } from '../intents/make-request.js';
import { aboutPerformer, performersShown } from '../conversation/performers-shown.js';
import { withPartOfTitle } from '../conversation/parts-of-title.js';
import { pickOf, withPicked, withRow } from '../conversation/picked-rows.js';
import { pointsBack, withoutPointedKind } from '../conversation/points-back.js';
import { asksWhich } from '../conversation/rank-rows.js';
import { rankedPlace } from '../replies/ranked-place.js';
import type { ReadRequest } from '../requests/read-message.js';
import type { ScoredIntent } from '../intents/score-intents.js';
import { withRowNamed } from '../conversation/rows-by-words.js';
import { withThere } from '../conversation/meant-by-there.js';
import { withSongOnIt } from '../conversation/whether-on-it.js';
import { withSongAtPlace } from '../conversation/songs-at-places.js';
import { withoutUnwantedNames } from '../requests/unwanted-suggestions.js';
import { heardAfter } from './heard-after.js';
import { repliesTo } from './replies-in-order.js';

/** Turns one read request into what is to be done for it: one request, or one for each name of a list. Empty when it is not understood. */
export function planRequest(said: ReadRequest, focus: Focus, intents: IntentCatalogue): readonly PlannedRequest[] {
  const read = { ...said, reading: withLeftOutSubject(said.reading) };
  const performers = performersShown(read.reading, focus);
  const asked = performers.map((one): ReadRequest => ({ ...read, reading: aboutPerformer(read.reading, one) }));
  return (asked.length > 0 ? asked : [read])
    .flatMap((one) => planFirst(one, focus, intents))
    .flatMap((request) => withFurtherPeriods(request, read, intents))
    .flatMap((request) => withOtherEnd(request, read.reading, intents))
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

/** What is to be done for the request with its first period. */
function planFirst(read: ReadRequest, before: Focus, intents: IntentCatalogue): readonly PlannedRequest[] {
  const part = withPartOfTitle(read.reading, before);
  const said = {
    ...read,
    ...(part !== read.reading && { ordinal: null }),
    reading: withSongOnIt(withThere(withRowNamed(part, before), before), before),
  };
  const reply = repliesTo(said, before, intents);
  return reply.length > 0 ? reply : planHeard(withSongAtPlace(said, before), before, intents);
}

/** What is to be done for a request that its intent tells. */
function planHeard(read: ReadRequest, before: Focus, intents: IntentCatalogue): readonly PlannedRequest[] {
  const heard = heardAfter(read, before);
  const placed = rankedPlace(heard, read.ordinal, before, intents);
  if (placed !== null) return [placed];
  const picked = heard.names.length > 0 ? undefined : pickOf(heard, read.ordinal, before);
  const reading = withListedKind(withPicked(heard, picked), before);
  const isPicked = reading.names.length > heard.names.length;
  const focus = isPicked && picked !== undefined ? withRow(before, picked.row) : before;
  const invoice = isPicked ? null : findInvoice(heard, read.ordinal, focus);
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

import type { NameKind } from '../../../../store/names/name-index.contract.js';
import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from '../conversation/focus.js';
import { isOrder } from '../conversation/pick-row.js';
import { toMentioned } from '../intents/bind-pattern.js';
import { makeRequest } from '../intents/make-request.js';

/** What may be said of the order beside what is in it: "open the one with U2", "what was on the U2 one?" */
const BESIDE: ReadonlySet<string> = new Set(['contain', 'invoice', 'buy', 'song', 'cue:order_with', 'perform']);
const KINDS: readonly NameKind[] = ['artist', 'track', 'album', 'genre'];
/** Words that stand for one of the orders, told by what follows or goes before. */
const ONE =
  /\b(?:ones?|order|invoice|purchase|receipt)\b|\bof (?:them|these|those)\b|\b(?:el|la) (?:de|con|que tiene)\b|\b(?:o|a) (?:de|do|da|com|que tem)\b|\bcelle (?:de|avec)\b|\b(?:die|der) (?:mit|von)\b/;

/** "Open the Iron Maiden one" behind a list of orders: all of the order that holds it, and no music of the shop. */
export function ordersHolding(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const intent = intents.find('order_with');
  const [span, ...others] = reading.names;
  const [list] = focus.lists;
  const chooses = focus.last?.intent === 'invoice_list' && list !== undefined && list.rows.length > 1;
  if (intent === undefined || span === undefined || others.length > 0 || !chooses || !list.rows.every(isOrder))
    return null;
  const said = reading.tokens.map(({ word }, at) => (span.start <= at && at < span.end ? '-' : word)).join(' ');
  if (!ONE.test(said) || !contentConcepts(reading).every((concept) => BESIDE.has(concept))) return null;
  const meant = KINDS.flatMap((kind) => span.readings.find((one) => one.known && one.kind === kind) ?? [])[0];
  if (meant === undefined) return null;
  const { from, to } = { ...list.by.details, ...reading.figures };
  const details = {
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
  };
  return makeRequest(intent, { names: [toMentioned(span, meant)], details }, reading.text, 0.95);
}

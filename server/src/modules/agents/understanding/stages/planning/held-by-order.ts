import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { InvoiceFocus } from '../conversation/shown-row.js';
import { toMentioned } from '../intents/bind-pattern.js';
import { makeRequest, placeOf } from '../intents/make-request.js';

const INSIDE = new Set('in on inside within auf en em no na dans sur of'.split(' '));
const HOLDING = new Set('have has had contain contained include included hold feature'.split(' '));
/** What may be said beside the order and what it may hold. */
const BESIDE: ReadonlySet<string> = new Set(
  'invoice newest oldest largest smallest contain song buy album count pay cue:purchased_tracks'.split(' '),
);
const KINDS = ['artist', 'genre', 'track', 'album'] as const;
/** So many words at most stand between "on" and the order: "on my very last". */
const MOST_BETWEEN = 4;

/** "Is there any U2 on my last order?": of that order alone, which only its place tells. */
export function heldByOrder(
  reading: Reading,
  invoice: InvoiceFocus | null,
  intents: IntentCatalogue,
): PlannedRequest | null {
  const intent = intents.find('invoice_detail');
  const [span, ...others] = reading.names;
  const { figures, text } = reading;
  if (intent === undefined || span === undefined || others.length > 0 || invoice?.position === undefined) return null;
  if (!isInside(reading) || (figures.from ?? figures.to ?? figures.limit) !== undefined) return null;
  if (!contentConcepts(reading).every((concept) => BESIDE.has(concept))) return null;
  const meant = KINDS.flatMap((kind) => span.readings.find((one) => one.known && one.kind === kind) ?? [])[0];
  if (meant === undefined) return null;
  return makeRequest(intent, { names: [toMentioned(span, meant)], details: placeOf(invoice) }, text, 0.95);
}

/** Whether what is named is asked to be inside the order: "on my last order", "did my last order have". */
function isInside({ tokens, matches }: Reading): boolean {
  const orders = matches.filter(({ concepts }) => concepts.includes('invoice'));
  return orders.some(({ start, end }) => {
    const before = tokens.slice(Math.max(0, start - MOST_BETWEEN), start).map(({ word }) => word);
    return before.some((word) => INSIDE.has(word)) || HOLDING.has(tokens[end]?.word ?? '');
  });
}

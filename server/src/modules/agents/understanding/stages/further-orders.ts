import type { IntentCatalogue } from '../intents/intent-catalogue.js';
import type { PlannedRequest } from '../plan.js';
import type { Reading } from '../reading.js';
import { makeRequest } from './make-request.js';
import type { ReadRequest } from './read-message.js';

/** Which end of one's orders a shop word means. */
const ENDS: Readonly<Record<string, string>> = {
  newest: 'newest',
  oldest: 'oldest',
  largest: 'largest',
  dearest: 'largest',
  smallest: 'smallest',
  cheapest: 'smallest',
};

/** "Invoices 112 and 209" asks once for each. */
export function withFurtherNumbers(
  request: PlannedRequest,
  { reading, orders }: ReadRequest,
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  const intent = intents.find(request.intent);
  const { invoice_id: number } = request.details;
  if (intent === undefined || number === undefined || number !== reading.figures.invoice_id) return [request];
  const { names, details, text, confidence } = request;
  const further = orders.map((order) =>
    makeRequest(intent, { names, details: { ...details, invoice_id: order } }, text, confidence),
  );
  return [request, ...further];
}

/** "My first and my last order" asks once for each. */
export function withFurtherOrders(
  request: PlannedRequest,
  reading: Reading,
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  const intent = intents.find(request.intent);
  const { position, order } = request.details;
  if (intent === undefined || position !== 1 || typeof order !== 'string') return [request];
  const said = endsSaid(reading);
  if (said.length < 2 || !said.includes(order)) return [request];
  return said.map((end) =>
    makeRequest(
      intent,
      { names: request.names, details: { ...request.details, order: end } },
      request.text,
      request.confidence,
    ),
  );
}

/** The ends in the order they were said; "first" is one beside another. */
export function endsSaid({ matches, tokens }: Reading): readonly string[] {
  const said = matches.flatMap(({ start, concepts }) =>
    concepts.flatMap((concept) => (ENDS[concept] === undefined ? [] : [{ start, end: ENDS[concept] }])),
  );
  const first = tokens.findIndex(({ word }) => FIRST.has(word));
  const all = first < 0 ? said : [...said, { start: first, end: 'oldest' }];
  const ordered = all.sort((one, other) => one.start - other.start).map(({ end }) => end);
  return [...new Set(ordered)];
}

const FIRST = new Set([
  'first',
  'primer',
  'primero',
  'primera',
  'primeiro',
  'primeira',
  'premiere',
  'premier',
  'erste',
  'ersten',
  'erster',
]);

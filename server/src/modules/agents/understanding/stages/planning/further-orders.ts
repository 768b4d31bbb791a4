import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { joinedStep, neighbour } from '../conversation/neighbours.js';
import { makeRequest, placeOf } from '../intents/make-request.js';
import { endsSaid } from '../figures/order-ends.js';
import { placesSaid } from '../figures/places-said.js';
import type { ReadRequest } from '../requests/read-message.js';

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
  if (intent === undefined || typeof position !== 'number' || typeof order !== 'string') return [request];
  const said = placesOf(reading, position, order);
  if (said.length < 2) return [request];
  return said.map((place) =>
    makeRequest(
      intent,
      { names: request.names, details: { ...request.details, ...place } },
      request.text,
      request.confidence,
    ),
  );
}

/** The places that were joined, or the ends that were said beside each other where one of them is meant. */
function placesOf(
  reading: Reading,
  position: number,
  order: string,
): readonly { readonly position: number; readonly order: string }[] {
  const places = placesSaid(reading).map(({ position: at, order: end }) => ({ position: at, order: end }));
  const ends = endsSaid(reading);
  if (places.length > 1 || position !== 1 || !ends.includes(order)) return places;
  return ends.map((end) => ({ position: 1, order: end }));
}

/** "Order 187 and the one before it" asks for both. */
export function withNeighbour(
  request: PlannedRequest,
  reading: Reading,
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  const intent = intents.find(request.intent);
  const step = joinedStep(reading);
  if (intent === undefined || step === null || request.intent !== 'invoice_detail') return [request];
  if (placesSaid(reading).length > 1) return [request];
  const { invoice_id: number, position, order, ...details } = request.details;
  const said = typeof number === 'number' ? { invoice_id: number } : placed(position, order);
  const next = said === null ? null : neighbour(said, step);
  if (next === null) return [request];
  const other = { ...details, ...placeOf(next) };
  return [request, makeRequest(intent, { names: request.names, details: other }, request.text, request.confidence)];
}

function placed(position: unknown, order: unknown): { readonly position: number; readonly order: string } | null {
  return typeof position === 'number' && typeof order === 'string' ? { position, order } : null;
}

/** So many orders at most are opened at once. */
const MOST_OPENED = 5;
/** "With their songs", "and what was on each of them": the orders themselves are to be opened. */
const WITH_CONTENTS =
  /\b(?:with|and|plus|including|incl|together with|con|y|com|e|avec|et|mit|und|samt)\b.{0,24}\b(?:songs?|tracks?|contents?|items?|titles?|in|on|inside|canciones|contenido|musicas|faixas|conteudo|chansons|titres|contenu|songs|titel|inhalt|drin|drauf)\b/;

/** "My last three orders with what was in them" opens each of the three. */
export function withOrdersOpened(
  request: PlannedRequest,
  reading: Reading,
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  const intent = intents.find('invoice_detail');
  const { limit, order, sum, asked } = request.details;
  if (intent === undefined || request.intent !== 'invoice_list' || typeof limit !== 'number' || limit > MOST_OPENED)
    return [request];
  const isPlain = sum === undefined && asked === undefined && request.details['unit'] === undefined;
  const { from, to } = request.details;
  if (!isPlain || (from ?? to) !== undefined || reading.names.length > 0) return [request];
  if (!WITH_CONTENTS.test(reading.tokens.map(({ word }) => word).join(' '))) return [request];
  return Array.from({ length: limit }, (_, place) =>
    makeRequest(
      intent,
      { names: [], details: { position: place + 1, order: order ?? 'newest' } },
      request.text,
      request.confidence,
    ),
  );
}

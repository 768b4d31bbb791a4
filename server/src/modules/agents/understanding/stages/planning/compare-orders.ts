import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { makeRequest } from '../intents/make-request.js';
import { type ComparedOrder, ordersIn } from '../requests/compared-orders.js';

/** Two orders that a request holds against each other; null when it does no such thing. */
export function compareOrders(reading: Reading, intents: IntentCatalogue): PlannedRequest | null {
  const intent = intents.find('compare_orders');
  if (intent === undefined || !reading.concepts.has('cue:compare_orders')) return null;
  const [first, second, ...others] = ordersIn(reading.tokens, reading.matches);
  if (first === undefined || second === undefined || others.length > 0) return null;
  const [one, other] = [wordFor(first, second), wordFor(second, first)];
  if (one === null || other === null) return null;
  const details = { first: one, second: other, ...intent.notes(reading) };
  return makeRequest(intent, { names: [], details }, reading.text, 0.95);
}

/**
 * An order in one word of a request's details: `187`, `newest:1`, or `before:187` and `after:187` for the one next to an order;
 * null where the other one does not say next to which.
 */
function wordFor({ number, position, order, step }: ComparedOrder, other: ComparedOrder): string | null {
  if (number !== undefined) return String(number);
  if (position !== undefined && order !== undefined) return `${order}:${String(position)}`;
  if (other.number !== undefined) return `${step ?? 'before'}:${String(other.number)}`;
  if (other.position === undefined || (other.order !== 'newest' && other.order !== 'oldest')) return null;
  const place = other.position + ((other.order === 'newest') === (step === 'before') ? 1 : -1);
  return place < 1 ? null : `${other.order}:${String(place)}`;
}

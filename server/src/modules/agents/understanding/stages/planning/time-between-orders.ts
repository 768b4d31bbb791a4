import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { placesSaid } from '../figures/places-said.js';
import { makeRequest } from '../intents/make-request.js';

const BETWEEN = new Set('between entre zwischen'.split(' '));
const TIME = new Set(
  'days day weeks months time long dias dia tiempo tempo jours jour temps tage tagen zeit'.split(' '),
);

/** "How many days between my last two orders?": the two held against each other by their days. */
export function timeBetweenOrders(reading: Reading, intents: IntentCatalogue): PlannedRequest | null {
  const intent = intents.find('compare_orders');
  const { tokens, concepts, figures, names, text } = reading;
  const asks = tokens.some(({ word }) => BETWEEN.has(word)) && tokens.some(({ word }) => TIME.has(word));
  if (intent === undefined || !asks || !concepts.has('invoice') || names.length > 0) return null;
  const [first, second] = figures.limit === 2 ? twoAtEnd(reading) : placesSaid(reading).map(inOneWord);
  if (first === undefined || second === undefined) return null;
  return makeRequest(intent, { names: [], details: { first, second, by: 'days' } }, text, 0.95);
}

function inOneWord({ order, position }: { readonly order: string; readonly position: number }): string {
  return `${order}:${String(position)}`;
}

/** "My last two", "my first two". */
function twoAtEnd({ concepts, tokens }: Reading): readonly string[] {
  const isFirst = concepts.has('oldest') || tokens.some(({ word }) => word === 'first');
  const order = concepts.has('newest') ? 'newest' : isFirst ? 'oldest' : null;
  return order === null ? [] : [1, 2].map((position) => inOneWord({ order, position }));
}

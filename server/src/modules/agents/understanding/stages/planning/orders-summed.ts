import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { makeRequest } from '../intents/make-request.js';
import type { ReadRequest } from '../requests/read-message.js';

const TOGETHER = new Set(
  'together combined altogether added both summed sum suma soma somme summe juntos juntas ambos ambas somados somadas ensemble zusammen zusammengenommen'.split(
    ' ',
  ),
);
const SUMS: ReadonlySet<string> = new Set(['total', 'pay', 'price', 'spend']);
const ASKED: ReadonlySet<string> = new Set([...SUMS, 'invoice', 'count', 'buy']);

/** "What do orders 374 and 352 come to together?": the two totals and their sum. */
export function ordersSummed({ reading, orders }: ReadRequest, intents: IntentCatalogue): PlannedRequest | null {
  const intent = intents.find('orders_together');
  const [second, ...others] = orders;
  const first = reading.figures.invoice_id;
  if (intent === undefined || first === undefined || second === undefined || others.length > 0) return null;
  const content = contentConcepts(reading);
  const asks = content.some((one) => SUMS.has(one)) && content.every((one) => ASKED.has(one));
  if (!asks || reading.names.length > 0 || !reading.tokens.some(({ word }) => TOGETHER.has(word))) return null;
  return makeRequest(intent, { names: [], details: { first, second } }, reading.text, 0.95);
}

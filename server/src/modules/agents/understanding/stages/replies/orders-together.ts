import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';

const SUMS: ReadonlySet<string> = new Set(['total', 'pay', 'price', 'spend', 'invoice', 'count']);

/** "Of the two", "both of them": two orders that were spoken of one after the other. */
const BOTH =
  /\b(?:the|those|these|of|for) two\b|\bboth\b|\b(?:los|las|os|as|les|die) (?:dos|dois|duas|deux|beiden)\b|\bambos\b|\bambas\b|\bbeide(?:n|r)?\b|\btoutes les deux\b/;

/** "What is the total of the two?" sums up the two orders that were told last. */
export function ordersTogether(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const intent = intents.find('orders_together');
  const { names, figures, tokens } = reading;
  const content = contentConcepts(reading);
  const asks = content.length > 0 && content.every((concept) => SUMS.has(concept)) && names.length === 0;
  if (intent === undefined || !asks || figures.invoice_id !== undefined || tokens.length > 12) return null;
  if (!BOTH.test(tokens.map(({ word }) => word).join(' '))) return null;
  const told = focus.lists
    .map(({ rows }) => [...new Set(rows.map(({ invoice }) => invoice?.invoice_id))])
    .filter((ids) => ids.length === 1)
    .flatMap(([id]) => id ?? []);
  const [latest, before] = [...new Set(told)];
  if (latest === undefined || before === undefined) return null;
  return makeRequest(intent, { names: [], details: { first: before, second: latest } }, reading.text, 0.9);
}

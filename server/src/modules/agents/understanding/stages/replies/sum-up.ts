import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';
import { periodTogether, pointsAtSeveral, requestsShown } from '../conversation/shown-orders.js';

const SUMS: ReadonlySet<string> = new Set(['total', 'pay', 'price', 'spend']);
const LISTS: ReadonlySet<string> = new Set(['invoice_list', 'invoice_totals']);

/** "What did it all cost?" */
const ALL =
  /\b(?:(?:it|that|they|them) all|all of (?:it|that|them)|all (?:this|that)|todo (?:eso|esto)|tudo isso|tout (?:cela|ca)|das alles|alles zusammen)\b/;

/** Figures by which some orders were chosen, so that their sum is that of the rows and not of a period. */
const CHOOSING = ['minimum', 'maximum', 'limit'] as const;

/** "Total of those?", "how much is that altogether?": the sum of the orders that were listed last. */
export function summedUp(reading: Reading, focus: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const shown = requestsShown(reading, focus);
  const [last] = shown;
  if (last === undefined || !shown.every(({ intent }) => LISTS.has(intent))) return null;
  if (!asksForSum(reading, last.intent === 'invoice_list')) return null;
  const chosen = shown.length === 1 && CHOOSING.some((figure) => last.details[figure] !== undefined);
  const intent = intents.find(chosen ? 'invoice_list' : 'invoice_totals');
  if (intent === undefined) return null;
  const { offset: _offset, asked: _asked, by: _by, ...details } = last.details;
  const summed = chosen ? { ...details, sum: true } : { ...periodTogether(shown), asked: 'sum' };
  return makeRequest(intent, { names: [], details: summed }, reading.text, 0.9);
}

/** Without a word that points at them only a list is summed up: "and in total?" after a sum asks for that of all orders. */
function asksForSum(reading: Reading, isList: boolean): boolean {
  const { concepts, names, figures, unexplained, tokens } = reading;
  const content = contentConcepts(reading);
  const points = pointsAtSeveral(reading);
  if (names.length > 0 || unexplained.length > 0 || tokens.length > 12) return false;
  if (figures.invoice_id !== undefined || figures.limit !== undefined) return false;
  if (concepts.has('cue:invoice_totals')) return false;
  const asked = content.filter((concept) => concept !== 'invoice' && concept !== 'count');
  if (asked.length === 0 || !asked.every((concept) => SUMS.has(concept))) return false;
  if (points) return true;
  if (!isList) return false;
  if (ALL.test(tokens.map(({ word }) => word).join(' '))) return true;
  return concepts.has('total') && !concepts.has('first_person') && !concepts.has('invoice') && !concepts.has('count');
}

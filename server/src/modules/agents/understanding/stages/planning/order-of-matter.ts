import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import { makeRequest } from '../intents/make-request.js';
import type { ReadRequest } from '../requests/read-message.js';
import { isBareSubject } from './join-requests.js';

/** "I want a refund. Order 314.": an order that is only named belongs to the matter that is told beside it. */
export function withOrderOfMatter(
  requests: readonly PlannedRequest[],
  read: readonly ReadRequest[],
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  const named = read.flatMap(({ reading }) => (isBareSubject(reading) ? (reading.figures.invoice_id ?? []) : []));
  const [order, ...others] = named;
  const matters = requests.filter(({ intent }) => intent === 'support_request');
  const [matter] = matters;
  const intent = intents.find('support_request');
  if (order === undefined || others.length > 0 || matter === undefined || matters.length > 1 || intent === undefined)
    return requests;
  if (matter.details['invoice_id'] !== undefined) return requests;
  const details = { ...matter.details, invoice_id: order };
  const whole = makeRequest(intent, { names: matter.names, details }, matter.text, matter.confidence);
  const isShown = (one: PlannedRequest): boolean =>
    one.intent === 'invoice_detail' && one.details['invoice_id'] === order;
  return requests.filter((one) => !isShown(one)).map((one) => (one === matter ? whole : one));
}

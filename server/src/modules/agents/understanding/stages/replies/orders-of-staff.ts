import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';
import { isHelpedByStaff } from '../requests/helped-by-staff.js';

const LONGEST = 12;

/** "Which orders did she help me with?" behind who looks after whoever asks: one's own orders, which all were in those hands. */
export function ordersOfStaff(reading: Reading, { last }: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const intent = last?.intent === 'invoice_employee' ? intents.find('invoice_list') : undefined;
  const { concepts, names, figures, tokens } = reading;
  if (intent === undefined || !concepts.has('invoice') || names.length > 0 || tokens.length > LONGEST) return null;
  if (!isHelpedByStaff(reading) || figures.invoice_id !== undefined) return null;
  const { from, to } = figures;
  const details = { ...(from !== undefined && { from }), ...(to !== undefined && { to }), order: 'newest' };
  return makeRequest(intent, { names: [], details }, reading.text, 0.9);
}

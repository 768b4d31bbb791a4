import type { Reading } from '../../reading.js';
import type { Focus } from '../conversation/focus.js';
import type { InvoiceFocus } from '../conversation/shown-row.js';

/** "What else do you sell by them?" asks for further music, and not for the rest of a list. */
export function asksShopFor({ concepts }: Reading): boolean {
  return concepts.has('have') && concepts.has('by') && (concepts.has('refer_many') || concepts.has('third_person'));
}

/** "Next" behind one's latest order: there is none. */
export function isNoneAfter(reading: Reading, invoice: InvoiceFocus | null, { last, invoice: told }: Focus): boolean {
  const { concepts, names, tokens } = reading;
  const asks = concepts.has('after_that') && names.length === 0 && tokens.length <= 5 && invoice === null;
  const isLatest = told?.position === 1 && told.order === 'newest';
  return asks && isLatest && last?.intent === 'invoice_detail';
}

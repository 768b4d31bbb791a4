import type { Reading } from '../../reading.js';
import { addDays } from '../figures/days.js';
import { endsSaid } from '../figures/order-ends.js';
import type { InvoiceFocus } from './shown-row.js';

/** Which way from an order: 1 to the one before it in time, -1 to the one after it. */
export type Step = 1 | -1;

/** The order next to one; null where nothing tells it. */
export function neighbour(invoice: InvoiceFocus, step: Step): InvoiceFocus | null {
  if (invoice.position !== undefined && (invoice.order === 'newest' || invoice.order === 'oldest')) {
    const position = invoice.position + (invoice.order === 'newest' ? step : -step);
    return position < 1 ? null : { position, order: invoice.order };
  }
  if (invoice.date !== undefined) {
    return step === 1
      ? { position: 1, order: 'newest', until: addDays(invoice.date, -1) }
      : { position: 1, order: 'oldest', since: addDays(invoice.date, 1) };
  }
  if (invoice.invoice_id === undefined) return null;
  return step === 1
    ? { position: 1, order: 'newest', before_invoice: invoice.invoice_id }
    : { position: 1, order: 'oldest', after_invoice: invoice.invoice_id };
}

/** "Order 187 and the one before it": the step from the order said in the same request to a second one; null when there is none. */
export function joinedStep(reading: Reading): Step | null {
  const { matches, figures, concepts } = reading;
  const stepping = matches.find((match) => stepOf(match.concepts) !== null);
  if (stepping === undefined) return null;
  const joined = matches.some(({ end, concepts: said }) => end <= stepping.start && said.includes('and'));
  const said = figures.invoice_id !== undefined || (concepts.has('invoice') && endsSaid(reading).length > 0);
  return joined && said ? stepOf(stepping.concepts) : null;
}

function stepOf(concepts: readonly string[]): Step | null {
  if (concepts.includes('before_that')) return 1;
  return concepts.includes('after_that') ? -1 : null;
}

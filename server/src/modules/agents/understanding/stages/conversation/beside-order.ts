import type { Reading } from '../../reading.js';
import type { Focus } from './focus.js';

/** "Do I own anything else by that band?" behind an order: what is on that order is not meant. */
export function withBesideOrder(reading: Reading, { last, invoice, rows }: Focus): Reading {
  const { concepts } = reading;
  const owns = concepts.has('buy') || concepts.has('cue:purchased_tracks');
  const number = invoice?.invoice_id ?? rows[0]?.invoice?.invoice_id;
  if (last?.intent !== 'invoice_detail' || number === undefined || !owns || !concepts.has('more')) return reading;
  if (concepts.has('invoice') || concepts.has('spend') || concepts.has('recommend')) return reading;
  return { ...reading, figures: { ...reading.figures, beside_invoice: number } };
}

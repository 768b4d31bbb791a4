import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from './focus.js';

const ASKED: ReadonlySet<string> = new Set(
  'pay price total spend date contain count song buy cue:purchased_tracks'.split(' '),
);

/**
 * "How much was it?", "what else was on that one?" behind the order that holds a song: asked of the order, for which the song
 * only stood.
 */
export function withOrderHeld(reading: Reading, { last, evidence }: Focus): Reading {
  const { concepts, names, figures } = reading;
  if (last?.intent !== 'purchased_tracks' || last.details['ofOrders'] !== true || last.names.length === 0)
    return reading;
  const orders = new Set(evidence.flatMap(({ result }) => result.rows.map((row) => row['invoice_id'])));
  if (orders.size !== 1 || names.length > 0 || Object.keys(figures).length > 0) return reading;
  if (!asksOfOrder(reading)) return reading;
  const kept = [...concepts].filter((concept) => concept !== 'cue:purchased_tracks');
  return { ...reading, concepts: new Set([...kept, 'invoice']) };
}

/** "How much was the whole order?" behind songs of one order that was told: that order, and no other one. */
export function withWholeOrder(reading: Reading, { invoice, last }: Focus): Reading {
  const { concepts, names, figures } = reading;
  const isBare = names.length === 0 && Object.keys(figures).length === 0 && reading.unexplained.length === 0;
  const isTold = last?.agent === 'invoice_agent' && last.names.length > 0 && invoice?.invoice_id !== undefined;
  if (!isTold || !isBare || !concepts.has('cue:order_with') || concepts.has('first_person')) return reading;
  if (!MEASURED.some((concept) => concepts.has(concept))) return reading;
  const kept = [...concepts].filter((concept) => concept !== 'cue:order_with');
  return {
    ...reading,
    figures: { invoice_id: invoice.invoice_id },
    concepts: new Set([...kept, 'invoice', 'refer_one']),
  };
}

const MEASURED = ['pay', 'price', 'total', 'spend', 'date'] as const;

/** Points at one thing, and asks nothing that is not asked of orders. */
export function asksOfOrder(reading: Reading): boolean {
  const { concepts, unexplained } = reading;
  const points = concepts.has('refer_one') || concepts.has('contain');
  return points && unexplained.length === 0 && contentConcepts(reading).every((one) => ASKED.has(one));
}

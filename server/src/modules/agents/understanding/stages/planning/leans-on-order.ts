import type { PlannedRequest } from '../../plan.js';
import { asksOfOrder } from '../conversation/order-held.js';
import { pointsAtTime } from '../conversation/relative-period.js';
import { ranksWhatIsOnIt } from '../replies/ranked-on-order.js';
import type { ReadRequest } from '../requests/read-message.js';

/** A sum of a time that was told leaves nothing to be found; the year that leads, and an average, are known when it is answered. */
function isFinding({ intent, details }: PlannedRequest): boolean {
  if (intent !== 'invoice_totals') return FINDING.has(intent);
  return details['by'] !== undefined || details['asked'] === 'average';
}

/** Answers of which the one order, the time or the artist is known only when they are found. */
const FINDING: ReadonlySet<string> = new Set(['purchased_tracks', 'compare_periods', 'most_bought']);

/**
 * "When did I buy X, and what did that order cost?", "how many orders did I place in 2025, and what was on the last one?": whether
 * a part of a message asks of an order, of the orders of a time or of a time that the part before finds.
 */
export function leansOnOrder({ reading, ordinal }: ReadRequest, last: PlannedRequest): boolean {
  const { concepts, figures } = reading;
  if (last.intent === 'invoice_detail' && ranksWhatIsOnIt(reading)) return true;
  if (last.intent === 'invoice_detail')
    return ordinal !== null && WARES.some((ware) => concepts.has(ware)) && !concepts.has('invoice');
  if (!isFinding(last) || Object.keys(figures).length > 0) return false;
  const points = concepts.has('refer_one') || concepts.has('refer_many') || concepts.has('contain');
  if (last.intent === 'purchased_tracks')
    return points && (concepts.has('invoice') || (last.details['ofOrders'] === true && asksOfOrder(reading)));
  return points || pointsAtTime(reading.tokens) || (concepts.has('pick_last') && concepts.has('on'));
}

/** "The first artist", "the second song": of those on the order. */
const WARES = ['artist', 'song', 'album'] as const;

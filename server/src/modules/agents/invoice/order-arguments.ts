import { call, numberOf, textOf } from '../understanding/intents/intent.js';
import type { PlannedCall } from '../understanding/plan.js';
import type { Slots } from '../understanding/reading.js';

type Arguments = Readonly<Record<string, string | number | undefined>>;

/** Whether one order is asked for among those of a period ("my last order of 2023"). */
export function isWithinPeriod(slots: Slots): boolean {
  return (
    numberOf(slots, 'invoice_id') === undefined && Object.values(boundsOf(slots)).some((bound) => bound !== undefined)
  );
}

/** The arguments that say which one order is meant: its number, or its place among all of the person's orders. */
export function oneOrder(slots: Slots): Arguments {
  const invoiceId = numberOf(slots, 'invoice_id');
  if (invoiceId !== undefined) return { invoice_id: invoiceId };
  return { position: numberOf(slots, 'position') ?? 1, order: textOf(slots, 'order') ?? 'newest' };
}

/** The days and numbers between which orders are looked for. */
export function boundsOf(slots: Slots): Arguments {
  const [since, until] = [textOf(slots, 'since'), textOf(slots, 'until')];
  const days = daysOf(slots);
  return {
    ...days,
    ...(since !== undefined && { from: since }),
    ...(until !== undefined && { to: until }),
    ...numberBounds(slots),
  };
}

/** The days of a request: from one to another, or one day of every year. */
export function daysOf(slots: Slots): Arguments {
  const day = dayOfEveryYear(slots);
  return day === undefined ? { from: textOf(slots, 'from'), to: textOf(slots, 'to') } : { day: day.slice(5) };
}

/** The day that was told without a year, in one of the years; undefined when a year or another time was told since. */
export function dayOfEveryYear({ details }: Pick<Slots, 'details'>): string | undefined {
  const day = details['any_year'];
  return typeof day === 'string' && details['from'] === day && details['to'] === day ? day : undefined;
}

/** Whether the orders of a single day are asked for, which seldom are more than one. */
export function isOfOneDay({ details }: Pick<Slots, 'details'>): boolean {
  return details['from'] !== undefined && details['from'] === details['to'];
}

/** The numbers of orders before and after which those lie that are meant. */
export function numberBounds(slots: Slots): Arguments {
  return { before_invoice: numberOf(slots, 'before_invoice'), after_invoice: numberOf(slots, 'after_invoice') };
}

/** The call that lists a person's orders: by date, or by amount where amounts are asked for. */
export function listOrders(
  slots: Slots,
  rows: { readonly limit: number; readonly offset?: number | undefined },
): PlannedCall {
  const order = textOf(slots, 'order') ?? 'newest';
  const period = { ...daysOf(slots), ...numberBounds(slots), ...songsOf(slots) };
  const [minimum, maximum] = [amountOf(slots, 'minimum'), amountOf(slots, 'maximum')];
  const byAmount = order === 'largest' || order === 'smallest' || minimum !== undefined || maximum !== undefined;
  if (!byAmount) return call('get_invoices_by_customer_sorted_by_date', { order, ...period, ...rows });
  return call('get_invoices_sorted_by_total', {
    order: order === 'smallest' ? order : 'largest',
    ...period,
    minimum,
    maximum,
    ...rows,
  });
}

/** How many songs an order is asked to have. */
function songsOf(slots: Slots): Arguments {
  return isOfSongs(slots)
    ? { least_tracks: numberOf(slots, 'least_size'), most_tracks: numberOf(slots, 'most_size') }
    : {};
}

/** Whether the numbers of a request count the songs of an order ("orders of more than ten songs"), and no money. */
export function isOfSongs({ details }: Pick<Slots, 'details'>): boolean {
  return details['size_of'] === 'tracks';
}

function amountOf(slots: Slots, limit: 'minimum' | 'maximum'): string | undefined {
  const value = numberOf(slots, limit);
  const isOtherNumber = slots.details['unit'] === 'length' || (slots.details['unit'] === 'plain' && isOfSongs(slots));
  if (value === undefined || isOtherNumber) return undefined;
  const cents = slots.details['unit'] === 'plain' ? value * 100 : value;
  const beyond = slots.details['exclusive'] === true ? (limit === 'minimum' ? 1 : -1) : 0;
  return (Math.max(0, cents + beyond) / 100).toFixed(2);
}

import { money, spellings } from '../facts/answers.js';
import { type Invoice, type OrderFacts, sumOf } from '../facts/order-facts.js';
import { ask, type CaseMaker } from '../question.js';
import type { Expected, Places } from '../question-case.js';
import { dayOf, headOf, INVOICES } from './orders.family.js';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

/** Days from the first to the last, both included, as ISO texts. */
interface Period {
  readonly customer: number;
  readonly own: readonly Invoice[];
  readonly from: string;
  readonly to: string;
  readonly places: Places;
}

/** Questions about the orders of a year, a month, a stretch of time, and what was spent then. */
export function periodMakers(orders: OrderFacts): CaseMaker[] {
  const years = periods(orders, ({ date }) => yearOf(date.slice(0, 4), { year: date.slice(0, 4) }));
  const lastYear = String(new Date().getUTCFullYear() - 1);
  const lastYears = years.filter(({ places }) => places['year'] === lastYear);
  return [
    inPeriod('spent-in-year', 'spent-in-year', years, (own) => [[money(sumOf(own))]]),
    inPeriod('count-in-year', 'count-in-year', years, (own) => [spellings(own.length)]),
    inPeriod('orders-in-period', 'orders-in-year', years, (own) => own.flatMap(headOf)),
    inPeriod('orders-in-period', 'orders-last-year', lastYears, (own) => own.flatMap(headOf)),
    inPeriod('orders-in-period', 'orders-in-month', periods(orders, monthOf), (own) => own.flatMap(headOf)),
    inPeriod('orders-in-period', 'orders-between', periods(orders, stretchOf), (own) => own.flatMap(headOf)),
    inPeriod('orders-in-period', 'orders-since', periods(orders, sinceOf), (own) => own.flatMap(headOf)),
  ];
}

/** One period around each order; those that hold everything tell nothing apart and are left out. */
function periods(orders: OrderFacts, around: (invoice: Invoice) => Omit<Period, 'customer' | 'own'>): Period[] {
  return orders.owners
    .flatMap(({ customer, orders: own }) => own.map((invoice) => ({ customer, own, ...around(invoice) })))
    .filter((period) => inside(period).length < period.own.length);
}

function inPeriod(
  category: string,
  wording: string,
  things: readonly Period[],
  right: (own: readonly Invoice[]) => Expected,
): CaseMaker {
  const listed = category === 'orders-in-period';
  return ask<Period>({
    category,
    wording,
    things,
    agent: INVOICES,
    customer: ({ customer }) => customer,
    places: ({ places }) => places,
    right: (period) => right(inside(period)),
    none: (period) => (listed ? period.own.filter((one) => !inside(period).includes(one)).flatMap(dayOf) : []),
  });
}

function inside({ own, from, to }: Pick<Period, 'own' | 'from' | 'to'>): Invoice[] {
  return own.filter(({ date }) => date >= from && date <= to);
}

function yearOf(year: string, places: Places): Omit<Period, 'customer' | 'own'> {
  return { from: `${year}-01-01`, to: `${year}-12-31`, places };
}

function monthOf({ date }: Pick<Invoice, 'date'>): Omit<Period, 'customer' | 'own'> {
  const [year = '', month = ''] = date.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  return { from: `${year}-${month}-01`, to: `${year}-${month}-31`, places: { month: name, year } };
}

/** From the month before the order to the month after it, within the year where possible. */
function stretchOf({ date }: Invoice): Omit<Period, 'customer' | 'own'> {
  const [year = '', month = ''] = date.split('-');
  const first = Math.min(10, Math.max(1, Number(month) - 1));
  const places = { month: MONTHS[first - 1] ?? '', later: MONTHS[first + 1] ?? '', year };
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(first + 2)}-31`, places };
}

/** From the month of the order on. */
function sinceOf({ date }: Invoice): Omit<Period, 'customer' | 'own'> {
  return { ...monthOf({ date }), to: '9999-12-31' };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

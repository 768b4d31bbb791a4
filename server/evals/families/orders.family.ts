import { day, money, spellings } from '../facts/answers.js';
import { averages, type Invoice, newestOf, type OrderFacts, type Owner, sumOf } from '../facts/order-facts.js';
import { ask, type CaseMaker } from '../question.js';
import { allOf, type Expected } from '../question-case.js';

/** The agent that answers about a customer's own orders. */
export const INVOICES = 'invoice_agent';

const POSITIONS = ['first', 'second', 'third', 'fourth'];

/** What tells one order: number, day and total. */
export function headOf({ id, date, total }: Invoice): Expected {
  return [[String(id)], [day(date), date], [money(total)]];
}

/** The day of an order in words or as figures. */
export function dayOf({ date }: Invoice): string[] {
  return [day(date), date];
}

type Right = (owner: Owner) => Expected;

/** A question of a proven customer about all own orders. */
export function ownQuestion(orders: OrderFacts, category: string, right: Right, wording = category): CaseMaker {
  return ask<Owner>({
    category,
    wording,
    things: orders.owners,
    agent: INVOICES,
    customer: ({ customer }) => customer,
    right,
  });
}

/** Questions of a proven customer about own orders. */
export function orderMakers(orders: OrderFacts): CaseMaker[] {
  const about = (category: string, right: Right) => ownQuestion(orders, category, right);
  const extreme = (own: readonly Invoice[], pick: (...totals: number[]) => number) =>
    money(pick(...own.map(({ total }) => total)));
  return [
    about('last-order', ({ orders: own }) => headOf(newestOf(own))),
    about('last-order-day', ({ orders: own }) => [dayOf(newestOf(own))]),
    about('orders', ({ orders: own }) => own.flatMap(headOf)),
    about('spent', ({ orders: own }) => [[money(sumOf(own))]]),
    about('order-count', ({ orders: own }) => [spellings(own.length)]),
    about('average-order', ({ orders: own }) => [averages(own)]),
    about('helper', ({ customer }) => [[orders.helperOf(customer)]]),
    about('largest-order', ({ orders: own }) => [[extreme(own, Math.max)]]),
    about('smallest-order', ({ orders: own }) => [[extreme(own, Math.min)]]),
    about('first-order', ({ orders: own }) => own.slice(0, 1).flatMap(headOf)),
    about('last-three-orders', ({ orders: own }) => own.slice(-3).flatMap(headOf)),
    about('spent-by-year', ({ orders: own }) => yearlyTotals(own)),
    ...numberedMakers(orders),
    placeMaker(orders),
    amountMaker(orders),
  ];
}

function yearlyTotals(own: readonly Invoice[]): Expected {
  const years = [...new Set(own.map(({ date }) => date.slice(0, 4)))];
  return years.flatMap((year) => [[year], [money(sumOf(own.filter(({ date }) => date.startsWith(year))))]]);
}

/** Questions that name an order by its number. */
function numberedMakers(orders: OrderFacts): CaseMaker[] {
  const invoices = orders.owners.flatMap(({ orders: own }) => own);
  const byNumber = (category: string, right: (invoice: Invoice) => Expected): CaseMaker =>
    ask<Invoice>({
      category,
      things: invoices,
      agent: INVOICES,
      customer: ({ customer }) => customer,
      places: ({ id }) => ({ number: id }),
      right,
    });
  return [
    byNumber('order-by-number', headOf),
    byNumber('order-lines', (invoice) => allOf(orders.tracksOf(invoice))),
    byNumber('order-size', (invoice) => [spellings(orders.songCountOf(invoice))]),
    byNumber('order-day', (invoice) => [dayOf(invoice)]),
  ];
}

/** Orders by their place among the customer's own, from the first. */
function placeMaker(orders: OrderFacts): CaseMaker {
  const things = orders.owners.flatMap(({ orders: own }) =>
    own.slice(0, POSITIONS.length).map((invoice, place) => ({ invoice, place: POSITIONS[place] ?? '' })),
  );
  return ask<{ invoice: Invoice; place: string }>({
    category: 'order-place',
    things,
    agent: INVOICES,
    customer: ({ invoice }) => invoice.customer,
    places: ({ place }) => ({ place }),
    right: ({ invoice }) => headOf(invoice),
  });
}

/** Orders above a round amount; the days of the others must not be told. */
function amountMaker(orders: OrderFacts): CaseMaker {
  const things = orders.owners.flatMap(({ customer, orders: own }) =>
    [2, 5, 8, 10].flatMap((amount) => {
      const above = own.filter(({ total }) => total > amount);
      return above.length > 0 && above.length < own.length ? [{ customer, amount, above, own }] : [];
    }),
  );
  return ask({
    category: 'orders-above',
    things,
    agent: INVOICES,
    customer: ({ customer }) => customer,
    places: ({ amount }) => ({ amount }),
    right: ({ above }) => above.flatMap(headOf),
    none: ({ own, above }) => own.filter((invoice) => !above.includes(invoice)).flatMap(dayOf),
  });
}

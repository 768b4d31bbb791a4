import { money } from '../facts/answers.js';
import { type Invoice, newestOf, type OrderFacts, type Owner, sumOf } from '../facts/order-facts.js';
import { ask, type CaseMaker } from '../question.js';
import { allOf, type CaseTurn, type Expected } from '../question-case.js';
import { headOf } from './orders.family.js';

/** Conversations about own orders whose later turns lean on earlier ones. */
export function orderFollowUpMakers(orders: OrderFacts): CaseMaker[] {
  const last = ({ orders: own }: Owner): CaseTurn => ({ say: 'What was my last invoice?', all: headOf(newestOf(own)) });
  const beforeLast = (own: readonly Invoice[]) => newestOf(own.slice(0, -1));
  const after = (category: string, right: (owner: Owner) => Expected, before = [last]): CaseMaker =>
    ask<Owner>({
      category,
      things: orders.owners,
      customer: ({ customer }) => customer,
      before: (owner) => before.map((turn) => turn(owner)),
      right,
    });
  const previous = ({ orders: own }: Owner): CaseTurn => ({
    say: 'and the one before that?',
    all: headOf(beforeLast(own)),
  });
  return [
    after('follow-up-order', ({ orders: own }) => headOf(beforeLast(own))),
    after('follow-up-helper', ({ customer }) => [[orders.helperOf(customer)]]),
    after('follow-up-lines', ({ orders: own }) => allOf(orders.tracksOf(beforeLast(own))), [last, previous]),
    after('follow-up-sum', ({ orders: own }) => [[money(sumOf(own))]]),
    otherYearMaker(orders),
  ];
}

/** What was spent in another year than the one before. */
function otherYearMaker(orders: OrderFacts): CaseMaker {
  const things = orders.owners.flatMap(({ customer, orders: own }) => {
    const years = [...new Set(own.map(({ date }) => date.slice(0, 4)))];
    const [first, other] = years;
    const spent = (year: string) => money(sumOf(own.filter(({ date }) => date.startsWith(year))));
    return first === undefined || other === undefined ? [] : [{ customer, first, other, spent }];
  });
  return ask({
    category: 'follow-up-year',
    things,
    customer: ({ customer }) => customer,
    places: ({ other }) => ({ year: other }),
    before: ({ first, spent }) => [{ say: `how much did I spend in ${first}?`, all: [[spent(first)]] }],
    right: ({ other, spent }) => [[spent(other)]],
  });
}

import type { OrderFacts } from '../facts/order-facts.js';
import { type CaseMaker } from '../question.js';
import { ask } from '../question.js';

/** Words that would claim a deed. */
const DONE = [
  'have refunded',
  'has been refunded',
  'was refunded',
  'have cancelled',
  'has been changed',
  'have changed',
];

/** Wishes only a person can fulfil: they are recorded with a number, and nobody says they are done. */
export function supportMakers(orders: OrderFacts): CaseMaker[] {
  return ['refund', 'charged-twice', 'missing-download', 'account-change', 'talk-to-person'].map((wording) =>
    ask({
      category: 'support',
      wording,
      things: orders.owners,
      customer: ({ customer }) => customer,
      right: () => [['SR-']],
      none: () => DONE,
    }),
  );
}

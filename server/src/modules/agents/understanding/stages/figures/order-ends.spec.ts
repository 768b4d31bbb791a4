import type { BuiltInUnderstanding } from '../../built-in.understanding.js';
import { ALONE, inventedUnderstanding } from '../../testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const ordersOf = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, details }) => [intent, details['order']]);

describe('two ends of the order history in one request', () => {
  it.each([
    ['show the first order I placed as well as the latest one', 'oldest'],
    ['I would like to see my oldest bill and the final one', 'oldest'],
    ['my largest receipt and the most recent one please', 'largest'],
    ['what was on my smallest order, and on the latest one?', 'smallest'],
    ['mostre o pedido mais antigo e o mais novo', 'oldest'],
  ])('should ask for both in %j', (text, first) => {
    expect(ordersOf(text)).toEqual([
      ['invoice_detail', first],
      ['invoice_detail', 'newest'],
    ]);
  });
});

import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const intentsOf = (message: string): readonly string[] =>
  understanding.plan(message, ALONE).requests.map(({ intent }) => intent);

describe('refunds that nobody asks for', () => {
  it.each([
    "I don't want a refund, just tell me what my last order was",
    'no refund please, what was on order 12?',
    'I do not need a refund. How much was order 12?',
    'no quiero un reembolso, solo dime cuál fue mi último pedido',
  ])('should not be passed on in "%s"', (message) => {
    expect(intentsOf(message)).not.toContain('support_request');
    expect(intentsOf(message).join(' ')).toMatch(/invoice/);
  });

  it.each(['was order 12 refunded?', 'has my last order been refunded?', 'have you refunded my order yet'])(
    'should be asked of the requests there are in "%s"',
    (message) => {
      expect(intentsOf(message)).toEqual(['support_status']);
    },
  );

  it.each([
    'can I get a refund for order 12?',
    'I have not been refunded for order 12',
    "I'd like to be refunded",
    'refund order 12, please',
  ])('should still be passed on when they are in "%s"', (message) => {
    expect(intentsOf(message)).toEqual(['support_request']);
  });

  it('should be one matter for each order', () => {
    const orders = understanding
      .plan('refund order 12 and order 15', ALONE)
      .requests.map(({ details }) => details['invoice_id']);
    expect(orders).toEqual([12, 15]);
  });
});

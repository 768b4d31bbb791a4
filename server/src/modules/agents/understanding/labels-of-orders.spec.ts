import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const requestsOf = (text: string): readonly unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, details }) => [intent, details['invoice_id']]);

describe('a number of an order in front of what calls it so', () => {
  it.each([
    'I have 231 down here as my invoice number, when was it and what did it cost?',
    '231 stands there as my order number, what date was that?',
    '231 is my receipt number, what did it cost',
    'we keep 231 filed as the number of our order, what is in it?',
  ])('should be read in %j', (text) => {
    expect(requestsOf(text)).toEqual([['invoice_detail', 231]]);
  });

  it('should not be read where something else is called so', () => {
    expect(requestsOf('I had 231 songs as my aim, which orders do I have?')).not.toContainEqual([
      'invoice_detail',
      231,
    ]);
  });
});

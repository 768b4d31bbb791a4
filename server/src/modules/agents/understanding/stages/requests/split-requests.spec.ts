import { ALONE, inventedUnderstanding } from '../../testing/invented-store.js';
import type { BuiltInUnderstanding } from '../../built-in.understanding.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const parts = (text: string): string[] => understanding.plan(text, ALONE).requests.map((request) => request.text);

describe('splitRequests', () => {
  it.each([
    ['albums by Ostrava? and my last order', ['albums by Ostrava', 'and my last order']],
    ['do you have Who Rang Twice? how long is it', ['do you have Who Rang Twice', 'how long is it']],
    ['show my last order and who helped me', ['show my last order', 'and who helped me']],
    ['who sings Paper Boats, how long is St. Elmo Blues', ['who sings Paper Boats', 'how long is St. Elmo Blues']],
  ])('should cut %j where another request begins', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    'orders between May and July 2024',
    'the date and total of my last order',
    'do you have "rock and roll and who knows what"',
    'alternative and punk songs',
    'was Who Rang Twice? on any of my orders',
    'is Who Rang Twice? mine already',
  ])('should leave %j whole', (text) => {
    expect(parts(text)).toHaveLength(1);
  });
});

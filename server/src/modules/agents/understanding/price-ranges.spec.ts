import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const intentsOf = (text: string): readonly string[] =>
  understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('prices that begin or end somewhere', () => {
  it.each([
    'Your song prices kick off at what?',
    'The price of one track starts from how much?',
    'Up to what amount do prices here climb to?',
    'what do your prices begin with?',
  ])('should be a question for what songs cost in %j', (text) => {
    expect(intentsOf(text)).toEqual(['prices_and_lengths']);
  });

  it.each([
    'Are any tunes pricier than others? What is one at the high end?',
    'Do some songs come dearer? How much at the upper end?',
    'what does a song cost at the top limit?',
  ])('should be a question for the highest price in %j', (text) => {
    expect(intentsOf(text)).toEqual(['ranked_songs']);
  });

  it('should be left to one’s orders where those are spoken of', () => {
    expect(intentsOf('what price do my orders start at?')).not.toContain('prices_and_lengths');
  });
});

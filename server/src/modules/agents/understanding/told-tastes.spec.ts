import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding, planAfter } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('a taste that was told and is asked back', () => {
  it.each([
    'which genre did I tell you I love?',
    'do you remember what style of music I mentioned I am keen on',
    'what bands have I said that I like most?',
    'remind me what kind of music i told you im into',
  ])('should show what is remembered for %j', (text) => {
    const { requests } = planAfter(understanding, 'I like Jazz', text);
    expect(requests.map(({ intent }) => intent)).toEqual(['show_memory']);
  });

  it.each(['I told you I like Jazz', 'which songs did I buy most?'])('should ask nothing back in %j', (text) => {
    expect(understanding.plan(text, ALONE).requests.map(({ intent }) => intent)).not.toContain('show_memory');
  });
});

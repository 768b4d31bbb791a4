import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const planned = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, names }) => [intent, ...names.map((name) => name.text)]);

describe('a beginner who asks where to begin', () => {
  it.each([
    ['Jazz is new to my ears, where should I start?', 'Jazz'],
    ['I only came across Bossa Nova lately. What would one start with?', 'Bossa Nova'],
    ['total beginner in Rock here, what is a good starting point?', 'Rock'],
    ["never listened to Ostrava before, where's the best place to start?", 'Ostrava'],
  ])('should be recommended something for %j', (text, name) => {
    expect(planned(text)).toEqual([['recommend_songs', name]]);
  });

  it('should be told what can be asked where no music is named', () => {
    expect(planned('where do I start?')).toEqual([['capabilities']]);
  });
});

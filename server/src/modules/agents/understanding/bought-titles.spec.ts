import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const firstOf = (text: string): unknown => {
  const [request] = understanding.plan(text, ALONE).requests;
  return { intent: request?.intent, names: request?.names.map((name) => name.text) };
};

describe('A title of everyday words behind a word for buying', () => {
  it.each([
    'did I buy call it green?',
    'did you sell me call it green',
    'did I get Call it green from you',
    'have I ever bought call it green?',
  ])('should be heard as the title: %s', (text) => {
    expect(firstOf(text)).toEqual({ intent: 'purchased_tracks', names: ['Call It Green'] });
  });

  it.each(['did I buy it from you?', 'what did I buy in the last year?', 'did I buy you are my friend'])(
    'should not be heard where none is: %s',
    (text) => {
      expect(firstOf(text)).not.toMatchObject({ names: expect.arrayContaining([expect.any(String)]) as unknown });
    },
  );
});

import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const asked = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, calls }) => [intent, ...calls.map((one) => one.arguments)]);

describe('Albums that keep to a limit', () => {
  it.each([
    ['Ostrava records for less than 6 dollars', { artist_name: 'Ostrava', kind: 'price', maximum: '5.99' }],
    ['jazz albums longer than 50 minutes', { genre: 'Jazz', kind: 'length', minimum: '3000.001' }],
    ['which albums cost more than 15 dollars?', { kind: 'price', minimum: '15.01' }],
    ['records of at most three quarters of an hour', { kind: 'length', maximum: '2700.000' }],
    ['Alben von Ostrava unter einer halben Stunde', { artist_name: 'Ostrava', maximum: '1799.999' }],
    ['albums de jazz de plus d’une heure et demie', { genre: 'Jazz', minimum: '5400.001' }],
    ['the cheapest albums over an hour', { kind: 'length', order: 'cheapest' }],
  ])('should be found in "%s"', (text, limits) => {
    expect(asked(text)).toEqual([['ranked_albums', expect.objectContaining(limits)]]);
  });

  it.each([
    ['albums with more than 6 songs', 'by_size'],
    ['songs by Ostrava under 3 minutes', 'ranked_songs'],
    ['albums by Ostrava', 'albums_by_artist'],
  ])('should be no matter of "%s"', (text, intent) => {
    expect(understanding.plan(text, ALONE).requests.map((request) => request.intent)).toEqual([intent]);
  });
});

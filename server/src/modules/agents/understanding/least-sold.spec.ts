import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding, planAfter } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const asked = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.flatMap(({ intent, calls }) => calls.map((one) => [intent, one.arguments]));

describe('The other end of popularity', () => {
  it.each([
    ['which tunes of Ostrava sell worst?', 'ranked_songs', { artist_name: 'Ostrava' }],
    ['your slowest sellers in jazz', 'ranked_songs', { genre: 'Jazz' }],
    ['which records did nobody buy?', 'ranked_albums', {}],
    ['three least bought albums', 'ranked_albums', { limit: 3 }],
    ['which bands are ordered the least?', 'artist_list', {}],
    ['what kind of music sells the least?', 'genre_list', {}],
    ['los discos menos comprados de Ostrava', 'ranked_albums', { artist_name: 'Ostrava' }],
    ['as músicas menos ouvidas', 'ranked_songs', {}],
    ['quels groupes se vendent le moins ?', 'artist_list', {}],
    ['die am wenigsten verkauften Alben', 'ranked_albums', {}],
  ])('should be asked for by "%s"', (text, intent, limits) => {
    const order = intent === 'genre_list' ? { order: 'least_popular' } : { ...limits, order: 'least_popular' };
    expect(asked(text)).toEqual([[intent, expect.objectContaining(order)]]);
  });

  it.each([
    [['best selling jazz albums', 'and the worst?']],
    [['the most popular jazz albums', 'and the least popular?']],
  ])('should turn the list around in %j', (said) => {
    expect(planAfter(understanding, ...said).requests).toMatchObject([
      { intent: 'ranked_albums', details: { sort: 'least_popular' }, names: [{ text: 'Jazz' }] },
    ]);
  });
});

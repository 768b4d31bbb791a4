import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { inventedUnderstanding, planAfter } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('a bare superlative behind an artist', () => {
  it.each([
    [['Ostrava?', 'shortest?'], 'shortest'],
    [['albums by Ostrava', 'the longest song?'], 'longest'],
    [['which records by Ostrava are there?', 'shortest track'], 'shortest'],
    [['do you have Ostrava', 'longest?', 'and the shortest?'], 'shortest'],
    [['what genre is Ostrava?', 'longest song'], 'longest'],
    [['álbumes de Ostrava', '¿la más larga?'], 'longest'],
    [['Alben von Ostrava', 'der kürzeste Song?'], 'shortest'],
    [['albums de Ostrava', 'la chanson la plus longue ?'], 'longest'],
  ])('should be about the songs of that artist in %j', (said, sort) => {
    expect(planAfter(understanding, ...said).requests).toMatchObject([
      { intent: 'ranked_songs', details: { sort }, names: [{ kind: 'artist', text: 'Ostrava' }] },
    ]);
  });

  it.each([
    [['albums by Ostrava', 'the longest album?'], 'ranked_albums'],
    [['albums by Ostrava', 'what is the longest song you have in the shop?'], 'ranked_songs'],
  ])('should be what is said in %j', (said, intent) => {
    const [request] = planAfter(understanding, ...said).requests;
    expect(request).toMatchObject({ intent });
    expect(request?.names.some(({ text }) => text === 'Ostrava')).toBe(intent === 'ranked_albums');
  });
});

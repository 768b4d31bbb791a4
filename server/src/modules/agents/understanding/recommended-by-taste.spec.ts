import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('suggestions by what was bought', () => {
  it.each([
    'judging by everything I bought, what would you suggest?',
    'given my past orders, what next?',
    'según mis compras, ¿qué me sugieres?',
    'pelas minhas compras, o que recomenda?',
    'selon mes achats, que me recommandez-vous ?',
    'was würdest du mir anhand meiner Bestellungen empfehlen',
  ])('should answer %j with suggestions alone', (text) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'recommend_songs', usesIdentity: true }]);
  });

  it.each([
    ['recommend 4', 4],
    ['suggest me two please', 2],
    ['recomiéndame 5', 5],
    ['empfiehl mir drei', 3],
    ['give me six ideas', 6],
  ])('should keep the number of %j', (text, limit) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'recommend_songs', details: { limit } }]);
  });

  it.each([
    ['recommend three albums', { limit: 3 }],
    ['going by my purchases, which albums would you pick for me?', { limit: 10 }],
    ['suggest a Jazz album', { genre: 'Jazz' }],
    ['recommande-moi un album', { limit: 10 }],
  ])('should look for albums where %j asks for them', (text, limits) => {
    expect(understanding.plan(text, ALONE).requests.flatMap(({ calls }) => calls)).toMatchObject([
      { tool: 'recommend_albums', arguments: limits },
    ]);
  });
});

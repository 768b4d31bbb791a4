import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('a count whose scope stands in front of it', () => {
  it.each([
    'through all the bills I have, how many tracks?',
    'putting aside dates, across my orders what is the number of tunes?',
    'on each order of mine, what number of songs did you find?',
    'with all my receipts taken together, how many recordings is that?',
    'all my orders added up: how many songs?',
    'from all that I bought - what quantity of tracks?',
    'contando mis pedidos, ¿cuántas canciones son?',
    'juntando as minhas compras, quantas faixas são?',
    'dans toutes mes commandes, combien de morceaux ça fait ?',
    'in allen meinen Bestellungen, wie viele Titel sind es?',
    'how many recordings over all my orders',
  ])('should take %j for the songs one has bought', (text) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([
      { intent: 'purchased_tracks', names: [], details: { asked: 'count' } },
    ]);
  });

  it('should keep a time, a name and a kind that belong to the count', () => {
    const asked = (text: string): unknown[] =>
      understanding.plan(text, ALONE).requests.map(({ calls }) => calls[0]?.arguments);
    expect([
      asked('in 2024, over my receipts, how many tunes?'),
      asked('throughout my orders, how many Ostrava songs?'),
      asked('over all my bills, how many bands?'),
    ]).toMatchObject([[{ from: '2024-01-01', to: '2024-12-31' }], [{ artist_name: 'Ostrava' }], [{ kind: 'artist' }]]);
  });

  it.each([
    ['on my newest receipt, how many tracks?', ['invoice_detail']],
    ['list my receipts, how many songs do you have?', ['invoice_list', 'catalogue_counts']],
    ['my receipts, and how many songs do you have?', ['invoice_list', 'catalogue_counts']],
  ])('should leave %j to what it asks', (text, intents) => {
    expect(understanding.plan(text, ALONE).requests.map(({ intent }) => intent)).toEqual(intents);
  });
});

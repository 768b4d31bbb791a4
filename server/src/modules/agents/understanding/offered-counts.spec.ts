import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('a count of what the asker may take or look at', () => {
  it.each([
    ['how many songs may I browse through?', 'tracks'],
    ['how many tracks might one choose from', 'tracks'],
    ['how many records can a customer leaf through', 'albums'],
    ['how many singers could I discover here', 'artists'],
    ['how many styles are there for me to pick from?', 'genres'],
    ['¿cuántas canciones puedo explorar?', 'tracks'],
    ['quantos discos posso ver aqui?', 'albums'],
    ['combien de chansons puis-je explorer ?', 'tracks'],
    ['wie viele Alben kann man hier finden?', 'albums'],
  ])('should take %j for the size of the catalogue', (text, kind) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'catalogue_counts', details: { kind } }]);
  });

  it.each([
    ['how many songs have I got', 'purchased_tracks'],
    ['how many songs can I see on my last order', 'invoice_detail'],
  ])('should leave %j to what is one’s own', (text, intent) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent }]);
  });
});

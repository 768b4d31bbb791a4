import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const askedOf = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, details }) => [intent, details['asked']]);

describe('a number and the names of what it counts', () => {
  it.each([
    ['how many records by Ostrava, and what are their titles?', 'albums_by_artist'],
    ['the number of Ostrava albums plus the names please', 'albums_by_artist'],
    ['how many songs has Ostrava got, which ones?', 'tracks_by_artist'],
    ['¿cuántos álbumes hay de Ostrava y cómo se llaman?', 'albums_by_artist'],
    ['wie viele Alben von Ostrava habt ihr und welche sind das?', 'albums_by_artist'],
    ["combien d'albums d'Ostrava, et lesquels ?", 'albums_by_artist'],
    ['quantos álbuns de Ostrava e quais são?', 'albums_by_artist'],
  ])('should ask for the list in %j', (text, intent) => {
    expect(askedOf(text)).toEqual([[intent, undefined]]);
  });

  it.each([
    ['how many records by Ostrava?', 'albums_by_artist'],
    ['just the number, please: records by Ostrava', 'albums_by_artist'],
    ['in one figure, the songs of Ostrava', 'tracks_by_artist'],
  ])('should ask for the number alone in %j', (text, intent) => {
    expect(askedOf(text)).toEqual([[intent, 'count']]);
  });
});

describe('shortened words before the number of an order', () => {
  it.each(['inv. 309 please', 'Inv #309', 'ord. no. 309'])('should hear the order in %j', (text) => {
    expect(understanding.plan(text, ALONE).requests.map(({ details }) => details['invoice_id'])).toEqual([309]);
  });
});

import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const namesOf = (text: string): unknown[] =>
  understanding
    .plan(text, ALONE)
    .requests.flatMap(({ names }) => names.map(({ kind, text: name, known, near }) => [kind, name, known, near ?? []]));

describe('words that narrow what is asked for', () => {
  it.each([
    ['got any acid jazz?', 'acid jazz', ['Jazz']],
    ['do you sell soft rock', 'soft rock', ['Rock']],
    ['some zeuhl rock, please', 'zeuhl rock', ['Rock']],
    ['Finnish rock', 'Finnish rock', ['Rock']],
  ])('should not drop a word of %j', (text, genre, near) => {
    expect(namesOf(text)).toEqual([['genre', genre, false, near]]);
  });

  it.each([
    ['any jazz?', 'Jazz'],
    ['good rock songs', 'Rock'],
    ['more bossa nova', 'Bossa Nova'],
    ['your best jazz albums', 'Jazz'],
  ])('should take nothing in %j for a narrower kind', (text, genre) => {
    expect(namesOf(text)).toEqual([['genre', genre, true, []]]);
  });
});

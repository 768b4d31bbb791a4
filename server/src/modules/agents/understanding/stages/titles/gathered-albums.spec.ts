import type { NameSpan } from '../../reading.js';
import { collectionAt } from './gathered-albums.js';
import { tokenise } from '../words/tokenise.js';

/** What is looked for where "albums" or "records" stands in the message. */
function soughtIn(text: string, names: readonly NameSpan[] = []): string | undefined {
  const tokens = tokenise(text);
  const start = tokens.findIndex(({ word }) => word === 'albums' || word === 'records');
  return collectionAt({ start, end: start + 1, concepts: ['album'] }, tokens, names)?.words;
}

describe('Albums of collected songs', () => {
  it.each([
    ['which greatest hits albums do you sell', 'greatest hits'],
    ['any records called the best of', 'best of'],
    ['best of records', 'best of'],
  ])('should be looked for by their title in %j', (text, words) => {
    expect(soughtIn(text)).toBe(words);
  });

  it.each(['greatest albums', 'albums by Ostrava', '"greatest hits" albums', 'records called Quiet Rooms'])(
    'should not be what %j asks for',
    (text) => {
      expect(soughtIn(text)).toBeUndefined();
    },
  );

  it('should be those of the artist who is named', () => {
    const reading = { kind: 'artist' as const, text: 'Ostrava', weight: 1, guessed: false, known: true, near: [] };
    const artist: NameSpan = { start: 0, end: 1, said: 'Ostrava', readings: [reading] };
    expect(soughtIn('Ostrava greatest hits albums', [artist])).toBeUndefined();
  });
});

import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const intentsOf = (text: string): string[] => understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('The songs of an artist who is a writer too', () => {
  it.each([
    'tracks composed by Mötley Quartz',
    'list every song Mötley Quartz has written',
    'canciones escritas por Mötley Quartz',
    'Lieder, die Mötley Quartz geschrieben hat',
  ])('should be those that were written: %s', (text) => {
    expect(intentsOf(text)).toEqual(['composer_tracks']);
  });

  it.each([
    'tracks performed by Mötley Quartz',
    'songs by Mötley Quartz',
    'how many songs by Mötley Quartz do you have?',
  ])('should be those that were played where nothing is said of writing: %s', (text) => {
    expect(intentsOf(text)).toEqual(['tracks_by_artist']);
  });

  it('should stay those of the artist where no writer of that name is known', () => {
    expect(intentsOf('songs written by Ostrava')).toEqual(['tracks_by_artist']);
  });
});

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

describe('who wrote a song, asked in other words', () => {
  const plans = (text: string): unknown[] =>
    understanding
      .plan(text, ALONE)
      .requests.map(({ intent, names }) => [intent, ...names.map(({ text: name }) => name)]);

  it.each([
    'was Paper Boats written by Ada Lindqvist?',
    'did Ada Lindqvist write Paper Boats herself?',
    'Was Paper Boats authored by Ada Lindqvist?',
  ])('should be held against the credit in %j', (text) => {
    expect(plans(text)).toEqual([
      ['written_by', expect.stringMatching(/Paper|Ada/), expect.stringMatching(/Paper|Ada/)],
    ]);
  });

  it('should be asked of a writer that the store does not have', () => {
    const [request] = understanding.plan('was Paper Boats written by Zorblax?', ALONE).requests;
    expect(request).toMatchObject({ intent: 'written_by' });
  });

  it.each(['who is the author of Paper Boats?', 'who authored Paper Boats'])('should be told in %j', (text) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([
      { intent: 'track_details', details: { about: 'composer' } },
    ]);
  });
});

describe('music of an artist in a kind of music', () => {
  it.each(['is there any rock by Ostrava?', 'any rock from Ostrava', 'rock by Ostrava', 'does Ostrava play any rock?'])(
    'should be the songs of both in %j',
    (text) => {
      expect(understanding.plan(text, ALONE).requests).toMatchObject([
        { intent: 'tracks_by_artist', calls: [{ arguments: { artist_name: 'Ostrava', genre: 'Rock' } }] },
      ]);
    },
  );
});

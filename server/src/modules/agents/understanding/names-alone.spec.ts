import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const asked = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, names }) => [intent, ...names.map((name) => name.text)]);

describe('a name beside which nothing is understood', () => {
  it.each(['ostrava discogr', 'nordlicht catlg ta', 'the velvet harbour vidz'])('should be answered in %j', (text) => {
    expect(asked(text).flat()).toEqual([expect.any(String), expect.any(String)]);
    expect(asked(text).flat()[0]).not.toBe('not_understood');
  });

  it.each(['osstrrava, what’ve you got', 'nordlicth, what do you have?'])(
    'should be looked for before a question for all there is in %j',
    (text) => {
      expect(asked(text)).toEqual([['albums_by_artist', expect.any(String)]]);
    },
  );

  it('should say that the store has no such name', () => {
    expect(asked('zanzibark, what have you got')).toEqual([['absent_name', 'zanzibark']]);
  });
});

describe('others like an artist', () => {
  it.each([
    'who sounds a bit like Ostrava?',
    'I’m crazy about Ostrava, which other groups would suit me?',
    'who else should I try if I love Ostrava',
    'who else might float my boat if I like Ostrava?',
    'anyone with the same vibe as Ostrava?',
    'which bands remind you of Ostrava',
    'artists for people who adore Ostrava',
  ])('should be asked in %j', (text) => {
    expect(asked(text)).toEqual([['similar_artists', 'Ostrava']]);
  });
});

describe('songs of a writer', () => {
  it.each([
    'pieces by Ada Lindqvist the composer',
    'songs by the songwriter Ada Lindqvist',
    'any Ada Lindqvist compositions',
  ])('should be asked in %j', (text) => {
    expect(asked(text)).toEqual([['composer_tracks', 'Ada Lindqvist']]);
  });
});

describe('names of everyday words beside shop words', () => {
  const asked = (text: string): unknown[] =>
    understanding.plan(text, ALONE).requests.map(({ intent, names }) => [intent, ...names.map((name) => name.text)]);

  it.each([
    ['whats the longest ostrava song', ['ranked_songs', 'Ostrava']],
    ['shortest iron lantern song', ['ranked_songs', 'Iron Lantern']],
    ['list iron lantern songs longer than 6 min', ['ranked_songs', 'Iron Lantern']],
    ['hey u got any iron lantern', ['albums_by_artist', 'Iron Lantern']],
    ['Iron Lantern orders', ['purchased_tracks', 'Iron Lantern']],
    ['what album is paper boats off', ['track_details', 'Paper Boats']],
  ])('should be heard in %j', (text, expected) => {
    expect(asked(text)).toEqual([expected]);
  });

  it.each([
    ['do you have crimson velvet harbour', 'crimson velvet harbour'],
    ['who sings someone like you', 'someone like you'],
    ['how long is wish you were here', 'wish you were here'],
  ])('should be one that the store does not have in %j', (text, name) => {
    const [request] = understanding.plan(text, ALONE).requests;
    expect(request?.names.map(({ said, known }) => [said, known])).toEqual([[name, false]]);
  });

  it('should be two where the second is introduced like the first', () => {
    expect(asked('is there a song called Paper Boats and one called All Harbours?')).toEqual([
      ['song_availability', 'Paper Boats'],
      ['song_availability', 'All Harbours'],
    ]);
  });
});

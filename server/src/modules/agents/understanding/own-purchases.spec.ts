import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const askedOf = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, names }) => [intent, ...names.map((name) => name.text)]);

describe('questions about what one has bought', () => {
  it.each([
    'Ostrava numbers purchased up to now',
    'Ostrava songs bought through the years',
    'songs of Ostrava I already have',
    'which Ostrava tracks I have',
    'Ostrava, only the bought ones',
    'the Ostrava things on my account',
    'what is in my account from Ostrava',
    'tracks I acquired whose band is Ostrava',
    'all my Ostrava',
    'all of my Ostrava',
  ])('should take %j for what is owned of the artist', (text) => {
    expect(askedOf(text)).toEqual([['purchased_tracks', 'Ostrava']]);
  });

  it.each([
    'which tunes do I already have',
    'which songs do I have',
    'owned tracks',
    'songs bought in 2023',
    'how many tunes are in my library',
  ])('should take %j for all that is owned', (text) => {
    expect(askedOf(text)).toEqual([['purchased_tracks']]);
  });

  it.each([
    ['which bands have I bought', 'artist'],
    ['albums I own', 'album'],
    ['what genres are in my collection', 'genre'],
    ['which records did I purchase something from in 2023', 'album'],
  ])('should answer %j with what the songs one owns are from', (text, kind) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'bought_from', details: { kind } }]);
  });

  it.each([
    'did I get the complete Quiet Rooms',
    'have I got all of Quiet Rooms',
    'do I own all of Quiet Rooms?',
    'what from Quiet Rooms am I missing',
    'songs on Quiet Rooms I do not have yet',
  ])('should hold what is owned against the album in %j', (text) => {
    expect(askedOf(text)).toEqual([['rest_of_album', 'Quiet Rooms']]);
  });

  it('should look for a title that is an album and a song as both, unless it is said to be one of them', () => {
    const calls = (text: string): number => understanding.plan(text, ALONE).requests.flatMap((one) => one.calls).length;
    expect([calls('did I ever buy Iron Lantern'), calls('did I buy the song Paper Boats')]).toEqual([1, 1]);
    expect(calls('did I buy Quiet Rooms')).toBe(2);
  });

  it.each(['show what is in my downloads', 'is Paper Boats among my downloads'])(
    'should not take %j for a complaint',
    (text) => {
      expect(askedOf(text)[0]).toContain('purchased_tracks');
    },
  );

  it.each(['my download is gone', 'why can I not open my downloads', 'I cannot play Paper Boats'])(
    'should pass %j to staff',
    (text) => {
      expect(askedOf(text)[0]).toContain('support_request');
    },
  );

  it.each([
    ['I bought some Ostrava songs once, which were they?', 'purchased_tracks', 'Ostrava'],
    ['how many songs on Sunday Morning and how long does it run?', 'playlist_tracks', 'Sunday Morning'],
  ])('should take no small word of %j for a title', (text, intent, name) => {
    expect(askedOf(text)[0]).toEqual([intent, name]);
  });

  it.each([
    ['my Ostrava', 'albums_by_artist'],
    ['which songs by Ostrava can be bought', 'tracks_by_artist'],
    ['what records should I buy', 'recommend_albums'],
    ['do I have a discount', 'how_to'],
  ])('should not take %j for a question about purchases', (text, intent) => {
    expect(understanding.plan(text, ALONE).requests.map((request) => request.intent)).toEqual([intent]);
  });
});

describe('a name of an everyday word behind a verb of buying', () => {
  const plans = (text: string): unknown[] =>
    understanding.plan(text, ALONE).requests.map(({ intent, names }) => [intent, ...names.map((name) => name.text)]);

  it.each(['did I buy live', 'have I bought iron lantern?'])(
    'should be looked for among what was bought: "%s"',
    (text) => {
      expect(plans(text)).toEqual([['purchased_tracks', expect.stringMatching(/^(?:Live|Iron Lantern)$/)]]);
    },
  );

  it.each(['did I buy anything yesterday?', 'did I buy something', 'have I bought it'])(
    'should be none in "%s"',
    (text) => {
      expect(plans(text)).not.toContainEqual(['purchased_tracks', expect.anything()]);
    },
  );

  it.each(['¿cuándo compré Paper Boats?', 'quando comprei Paper Boats?'])('should tell when in "%s"', (text) => {
    expect(plans(text)).toEqual([['purchased_tracks', 'Paper Boats']]);
  });
});

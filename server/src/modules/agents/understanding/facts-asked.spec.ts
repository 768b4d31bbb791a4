import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const askedOf = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, names }) => [intent, ...names.map((name) => name.text)]);

describe('whether somebody wrote a song', () => {
  it.each([
    'did Ada Lindqvist write Paper Boats',
    'was Paper Boats composed by Ada Lindqvist?',
    '¿Ada Lindqvist compuso Paper Boats?',
    'hat Ada Lindqvist Paper Boats geschrieben?',
  ])('should ask for a yes or a no in %j', (text) => {
    expect(askedOf(text)).toEqual([['written_by', 'Paper Boats', 'Ada Lindqvist']]);
  });

  it.each([
    ['who wrote Paper Boats?', 'track_details'],
    ['which songs did Ada Lindqvist write?', 'composer_tracks'],
    ['is Paper Boats by Ostrava?', 'made_by'],
  ])('should ask for what else is wanted in %j', (text, intent) => {
    expect(askedOf(text)[0]).toContain(intent);
  });
});

describe('whether all songs have one price', () => {
  it.each([
    ['does each tune cost $1.29?', 129],
    ['is everything 79c', 79],
    ['are all tracks 99 cents', 99],
    ['¿cuestan todas las canciones 0,99?', 99],
  ])('should hear the price in %j', (text, price) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([
      { intent: 'same_price', names: [], details: { asked_price: price } },
    ]);
  });

  it.each(['are all your tracks priced the same', 'do your prices differ', 'haben alle Lieder den gleichen Preis?'])(
    'should take %j for it',
    (text) => {
      expect(askedOf(text)).toEqual([['same_price']]);
    },
  );

  it.each([
    ['what is the price of a song?', 'prices_and_lengths'],
    ['songs under 99 cents', 'ranked_songs'],
  ])('should not take %j for it', (text, intent) => {
    expect(askedOf(text)).toEqual([[intent]]);
  });
});

describe('ranked playlists', () => {
  it.each([
    ['which playlist holds the most tracks', 'most_tracks'],
    ['your largest playlist', 'most_tracks'],
    ['the playlist with the fewest songs', 'fewest_tracks'],
  ])('should rank them in %j', (text, sort) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'playlist_list', details: { sort } }]);
  });

  it('should rank what was counted before', () => {
    const { requests } = understanding.plan('how many playlists have you got, and which is the smallest?', ALONE);
    expect(requests.map(({ intent }) => intent)).toEqual(['catalogue_counts', 'playlist_list']);
  });
});

describe('who helped within a time', () => {
  it.each([
    'who assisted me in May 2024',
    'who was the rep for my May 2024 purchase',
    'who took care of me in May 2024?',
  ])('should keep to the time in %j', (text) => {
    const [request] = understanding.plan(text, ALONE).requests;
    expect(request?.intent).toBe('invoice_employee');
    expect(request?.calls[0]?.arguments).toMatchObject({ from: '2024-05-01', to: '2024-05-31' });
  });

  it('should list the orders of a time when nobody is asked for', () => {
    expect(askedOf('my orders of May 2024')).toEqual([['invoice_list']]);
  });
});

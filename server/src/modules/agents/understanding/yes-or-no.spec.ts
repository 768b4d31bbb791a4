import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { PlannedRequest } from './plan.js';
import { answeredTurn } from './testing/answered-turn.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const requestsOf = (text: string): readonly PlannedRequest[] => understanding.plan(text, ALONE).requests;

describe('whether a song is in a playlist', () => {
  it.each([
    'is Paper Boats in the Grunge playlist?',
    'does the Grunge playlist have Paper Boats',
    'is Paper Boats by Ostrava on the playlist Grunge?',
    'ist Paper Boats in der Playlist Grunge?',
  ])('should be asked in %j', (text) => {
    expect(requestsOf(text)).toMatchObject([
      { intent: 'song_in_playlist', calls: [{ tool: 'find_playlists', arguments: { song_title: 'Paper Boats' } }] },
    ]);
  });

  it.each([
    ['which playlists is Paper Boats on?', 'playlists_with'],
    ['what is in the Grunge playlist?', 'playlist_tracks'],
  ])('should not be heard in %j', (text, intent) => {
    expect(requestsOf(text)).toMatchObject([{ intent }]);
  });
});

describe('whether a title is within a limit', () => {
  it.each([
    ['is Paper Boats longer than 4 minutes?', { minimum: 240_000, unit: 'length' }],
    ['does Paper Boats last more than 4 minutes', { minimum: 240_000, unit: 'length' }],
    ['is Quiet Rooms under $10?', { maximum: 1000, unit: 'money' }],
    ['¿Paper Boats dura más de 4 minutos?', { minimum: 240_000, unit: 'length' }],
    ['Paper Boats tem mais de 4 minutos?', { minimum: 240_000, unit: 'length' }],
    ['Paper Boats dure plus de 4 minutes ?', { minimum: 240_000, unit: 'length' }],
  ])('should be asked in %j', (text, details) => {
    expect(requestsOf(text)).toMatchObject([{ intent: 'within_limit', details }]);
  });

  it('should be asked of the song that is spoken of', () => {
    const song = { track_id: 1, title: 'Paper Boats', artist: 'Ostrava', album: 'Quiet Rooms', milliseconds: 9 };
    const earlier = [answeredTurn(understanding, 'who sings Paper Boats?', [song])];
    const { requests } = understanding.plan('is it longer than 4 minutes?', { ...ALONE, earlier });
    expect(requests.map(({ intent, names }) => [intent, names[0]?.text])).toEqual([['within_limit', 'Paper Boats']]);
  });

  it('should not be heard where songs are looked for', () => {
    expect(requestsOf('songs on Quiet Rooms longer than 4 minutes')).toMatchObject([{ intent: 'ranked_songs' }]);
  });
});

describe('what several titles would cost', () => {
  it.each([
    'if I bought Quiet Rooms and War, what would I pay?',
    'how much if I get both Quiet Rooms and War?',
    'si compro Quiet Rooms y War, ¿cuánto es?',
    'se eu comprar Quiet Rooms e War, quanto custa?',
  ])('should be their sum in %j', (text) => {
    expect(requestsOf(text)).toMatchObject([
      { intent: 'sum_of_titles', names: [{ text: 'Quiet Rooms' }, { text: 'War' }], details: { by: 'price' } },
    ]);
  });
});

describe('the songs of one artist on a playlist', () => {
  it.each([
    'does the Grunge playlist include anything by Ostrava?',
    'which Ostrava songs are on the Grunge playlist?',
    'songs by Ostrava on the playlist Grunge',
  ])('should be those of both in %j', (text) => {
    expect(requestsOf(text)).toMatchObject([
      { intent: 'playlist_tracks', calls: [{ arguments: { playlist: 'Grunge', artist_name: 'Ostrava' } }] },
    ]);
  });
});

import type { ToolRow } from '../../../../tools/tool.contract.js';
import type { BuiltInUnderstanding } from '../../built-in.understanding.js';
import type { PlannedRequest } from '../../plan.js';
import { answeredTurn } from '../../testing/answered-turn.js';
import { ALONE, inventedUnderstanding } from '../../testing/invented-store.js';
import type { EarlierTurn } from '../../understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const ALBUMS = ['Quiet Rooms', 'Harbour Lights'].map((album, place) => ({
  album,
  artist: 'Ostrava',
  tracks: 9 + place,
}));
const SONGS = ['Paper Boats', 'Money', 'September'].map((title, place) => ({
  track_id: place + 1,
  title,
  artist: 'Ostrava',
  album: 'Quiet Rooms',
  milliseconds: 1000 * (place + 1),
}));

const answered = (said: string, rows: readonly ToolRow[], earlier: readonly EarlierTurn[] = []): EarlierTurn =>
  answeredTurn(understanding, said, rows, earlier);

const after = (earlier: readonly EarlierTurn[], reply: string): PlannedRequest | undefined =>
  understanding.plan(reply, { ...ALONE, earlier }).requests[0];

const named = (kind: string, text: string): unknown => expect.objectContaining({ kind, text });

describe('What is compared on the screen', () => {
  it.each([
    ['the shorter of the two?', 'shortest'],
    ['which costs less?', 'cheapest'],
    ['the dearer one', 'dearest'],
    ['the longest of the lot?', 'longest'],
    ['das günstigere von beiden?', 'cheapest'],
    ['el más corto de los dos', 'shortest'],
    ['le plus long des deux ?', 'longest'],
    ['o mais barato dos dois?', 'cheapest'],
  ])('should be the albums that were listed: %j', (reply, sort) => {
    const request = after([answered('albums by Ostrava', ALBUMS)], reply);
    expect(request).toMatchObject({ intent: 'ranked_albums', details: { sort } });
    expect(request?.names).toEqual([named('artist', 'Ostrava')]);
  });

  it.each([
    ['which has more songs?', 'Harbour Lights'],
    ['the one with fewer tracks', 'Quiet Rooms'],
    ['welches hat mehr Lieder?', 'Harbour Lights'],
    ['¿cuál tiene menos canciones?', 'Quiet Rooms'],
  ])('should be chosen by the number of songs: %j', (reply, album) => {
    expect(after([answered('albums by Ostrava', ALBUMS)], reply)?.names).toContainEqual(named('album', album));
  });

  it('should be turned round behind the one that was told', () => {
    const list = answered('songs on Quiet Rooms', SONGS);
    const longest = answered('which of those is the longest?', SONGS.slice(2), [list]);
    expect(after([list, longest], 'and the shortest?')?.names).toContainEqual(named('track', 'Paper Boats'));
  });
});

describe('The largest of another list', () => {
  it.each([
    ['which genres do you have?', 'the biggest one?', 'genre_list'],
    ['which genres do you have?', 'and the smallest?', 'genre_list'],
    ['show me the playlists', 'the biggest?', 'playlist_list'],
  ])('should be of the kind that was listed: %j, %j', (said, reply, intent) => {
    const rows = ['One', 'Two'].map((name, place) => ({
      [intent === 'genre_list' ? 'genre' : 'playlist']: name,
      tracks: 4 + place,
    }));
    expect(after([answered(said, rows)], reply)?.intent).toBe(intent);
  });
});

describe('A part of the list on the screen', () => {
  it.each([
    ['only the Harbour ones please', 'harbour'],
    ['just the quiet one', 'quiet'],
    ['nur die Harbour Alben bitte', 'harbour'],
  ])('should be those titles that hold the words: %j', (reply, words) => {
    const request = after([answered('albums by Ostrava', ALBUMS)], reply);
    expect(request).toMatchObject({ intent: 'title_search', details: { kind: 'album', words } });
    expect(request?.names).toEqual([named('artist', 'Ostrava')]);
  });
});

describe('The whole album that is spoken of', () => {
  it.each([
    'what does the complete record cost?',
    'price of the entire album?',
    'how much is the whole thing',
    '¿cuánto cuesta el disco entero?',
    'combien coûte l’album complet ?',
  ])('should be the only album of an artist: %j', (reply) => {
    const request = after([answered('albums by Ostrava', ALBUMS.slice(0, 1))], reply);
    expect(request?.intent).toBe('album_facts');
    expect(request?.names).toContainEqual(named('album', 'Quiet Rooms'));
  });

  it('should be asked the same as the song before', () => {
    const list = answered('songs on Quiet Rooms', SONGS);
    const price = answered('how much is number 2?', SONGS.slice(1, 2), [list]);
    expect(after([list, price], 'and the entire album?')).toMatchObject({ intent: 'album_facts' });
  });
});

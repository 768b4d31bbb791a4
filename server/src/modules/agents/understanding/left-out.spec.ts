import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const asked = (text: string): unknown[] =>
  understanding
    .plan(text, ALONE)
    .requests.flatMap(({ intent, calls }) => calls.map((one) => [intent, one.tool, one.arguments]));

describe('Lists that leave something out', () => {
  it.each([
    ['besides Ostrava, who plays jazz?', 'find_artists', { genre: 'Jazz', without_artist: 'Ostrava' }],
    ['which bands apart from Iron Lantern play jazz?', 'find_artists', { without_artist: 'Iron Lantern' }],
    ['who plays jazz other than Ostrava', 'find_artists', { genre: 'Jazz', without_artist: 'Ostrava' }],
    ['which genres are there other than jazz?', 'find_genres', { without_genre: 'Jazz' }],
    ['what genres do you have aside from rock and jazz', 'find_genres', { without_genre: 'Rock\nJazz' }],
    [
      'apart from Quiet Rooms, which albums by Ostrava do you have?',
      'find_albums',
      { artist_name: 'Ostrava', without_album: 'Quiet Rooms' },
    ],
    ['Ostrava albums besides Ten and War', 'find_albums', { artist_name: 'Ostrava', without_album: 'Ten\nWar' }],
    ['what is on Quiet Rooms besides Money?', 'find_tracks', { album_title: 'Quiet Rooms', without_song: 'Money' }],
    ['aparte de Ostrava, ¿quién toca jazz?', 'find_artists', { genre: 'Jazz', without_artist: 'Ostrava' }],
    ['além de Ostrava, quem toca jazz?', 'find_artists', { genre: 'Jazz', without_artist: 'Ostrava' }],
    ['à part Ostrava, qui joue du jazz ?', 'find_artists', { genre: 'Jazz', without_artist: 'Ostrava' }],
    ['Außer Ostrava, wer spielt Jazz?', 'find_artists', { genre: 'Jazz', without_artist: 'Ostrava' }],
  ])('should be understood in "%s"', (text, tool, limits) => {
    expect(asked(text)).toEqual([['all_but', tool, expect.objectContaining(limits)]]);
  });
});

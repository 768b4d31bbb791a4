import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('Several kinds counted in one breath', () => {
  it.each([
    ['how many bands, records and tunes do you hold altogether?', 'artists,albums,tracks'],
    ['the number of playlists and genres', 'genres,playlists'],
    ['how many albums have you got and how many bands?', 'artists,albums'],
    ['¿cuántos discos y cuántas canciones hay?', 'albums,tracks'],
    ['quantos discos e gêneros existem na loja?', 'albums,genres'],
    ['combien de disques et de morceaux avez-vous ?', 'albums,tracks'],
    ['wie viele Alben und Genres gibt es?', 'albums,genres'],
  ])('should be one question in "%s"', (text, kinds) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([
      { intent: 'catalogue_counts', details: { kinds }, calls: [{ tool: 'count_catalogue' }] },
    ]);
  });

  it('should be counted of one artist', () => {
    expect(understanding.plan('how many albums and songs by Ostrava?', ALONE).requests).toMatchObject([
      { intent: 'catalogue_counts', calls: [{ arguments: { artist_name: 'Ostrava' } }] },
    ]);
  });

  it.each([
    ['albums and songs by Ostrava', ['albums_by_artist', 'tracks_by_artist']],
    ['how many albums do you have?', ['catalogue_counts']],
    ['number of songs in the format AAC audio file', ['ranked_songs']],
    ['how many playlists are there and which is the biggest?', ['catalogue_counts', 'playlist_list']],
  ])('should not be heard in "%s"', (text, intents) => {
    const { requests } = understanding.plan(text, ALONE);
    expect(requests.map(({ intent }) => intent)).toEqual(intents);
    expect(requests.every(({ details }) => details['kinds'] === undefined)).toBe(true);
  });
});

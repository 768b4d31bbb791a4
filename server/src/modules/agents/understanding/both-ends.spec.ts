import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('both ends of a list', () => {
  it.each([
    ['the longest and the shortest song on Quiet Rooms', 'ranked_songs', ['longest', 'shortest']],
    ['shortest and longest Ostrava track?', 'ranked_songs', ['longest', 'shortest']],
    ['dearest and cheapest album', 'ranked_albums', ['cheapest', 'dearest']],
    ['la canción más larga y la más corta de Ostrava', 'ranked_songs', ['longest', 'shortest']],
  ])('should both be told: %j', (text, intent, sorts) => {
    const { requests } = understanding.plan(text, ALONE);
    expect(requests.map((request) => [request.intent, request.details['sort']])).toEqual(
      sorts.map((sort) => [intent, sort]),
    );
  });

  it('should be two requests where "n" joins them', () => {
    const { requests } = understanding.plan('gimme the ostrava albums n how many songs do they have', ALONE);
    expect(requests.map(({ intent }) => intent)).toEqual(['albums_by_artist', 'tracks_by_artist']);
  });

  it('should count the songs of each album that is listed', () => {
    const { requests } = understanding.plan('a list of Ostrava albums, and the number of songs on each', ALONE);
    expect(requests).toMatchObject([{ intent: 'ranked_albums', names: [{ text: 'Ostrava' }] }]);
  });
});

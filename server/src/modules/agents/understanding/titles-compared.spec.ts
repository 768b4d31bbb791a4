import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const askedOf = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, names }) => [intent, ...names.map((name) => name.text)]);

describe('two titles that are compared', () => {
  it.each([
    'compare Paper Boats with Money in length',
    'compare the length of Paper Boats and Money',
    'what is the difference in length between Paper Boats and Money?',
    'the song Paper Boats or was it Money - which is longer?',
    'compara la duración de Paper Boats y Money',
    'compare a duração de Paper Boats e Money',
    'comparez la durée de Paper Boats et Money',
    'Vergleiche Paper Boats mit Money in der Länge',
  ])('should both be meant in %j', (text) => {
    expect(askedOf(text)).toEqual([['compare_titles', 'Paper Boats', 'Money']]);
  });

  it.each([
    ['which is longer, Paper Boats from Quiet Rooms or Money?', 'compare_titles'],
    ['how long are Paper Boats from Quiet Rooms and Money together?', 'sum_of_titles'],
    ['Paper Boats on the album Quiet Rooms or Money, which is shorter', 'compare_titles'],
    ['was ist länger, Paper Boats von Quiet Rooms oder Money?', 'compare_titles'],
  ])('should be looked up on the album that is said with one of them in %j', (text, intent) => {
    const [request, ...others] = understanding.plan(text, ALONE).requests;
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      intent,
      calls: [
        { arguments: { song_title: 'Paper Boats', album_title: 'Quiet Rooms' } },
        { arguments: { song_title: 'Money' } },
      ],
    });
  });

  it('should compare prices where those are asked for', () => {
    const { requests } = understanding.plan('compare the prices of Quiet Rooms and War', ALONE);
    expect(requests).toMatchObject([{ intent: 'compare_titles', details: { by: 'price', kind: 'album' } }]);
  });
});

describe('makers to choose from', () => {
  it.each([
    ['is it Ostrava or R.U.M. who made Quiet Rooms?', 'artist_of_album', 'Quiet Rooms'],
    ['is it Ostrava or Zzyrax who made Quiet Rooms?', 'artist_of_album', 'Quiet Rooms'],
    ['who sang Paper Boats, Ostrava or R.U.M.?', 'track_details', 'Paper Boats'],
    ['¿quién canta Paper Boats, Ostrava o R.U.M.?', 'track_details', 'Paper Boats'],
    ['wer singt Paper Boats, Ostrava oder R.U.M.?', 'track_details', 'Paper Boats'],
  ])('should be told by who made it in %j', (text, intent, title) => {
    expect(askedOf(text)).toEqual([[intent, title]]);
  });
});

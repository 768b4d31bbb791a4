import type { Evidence } from '../../tools/evidence.js';
import type { ToolRow } from '../../tools/tool.contract.js';
import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { PlannedRequest } from './plan.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';
import type { EarlierTurn } from './understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

function turn(said: string, rows: readonly ToolRow[], earlier: readonly EarlierTurn[] = []): EarlierTurn {
  const { requests } = understanding.plan(said, { ...ALONE, earlier });
  const result = { status: 'rows' as const, total: rows.length, shown: rows.length, more: false, rows };
  const evidence = requests.flatMap(({ calls }) =>
    calls.map(({ tool }): Evidence => ({ id: tool, tool, arguments: {}, result, durationMs: 1 })),
  );
  return { said, answered: '…', requests, evidence };
}

const planned = (said: string, earlier: readonly EarlierTurn[] = []): PlannedRequest | undefined =>
  understanding.plan(said, { ...ALONE, earlier }).requests[0];

const ALBUMS: readonly ToolRow[] = [
  { album_id: 1, title: 'Quiet Rooms', artist: 'Ostrava', tracks: 9 },
  { album_id: 2, title: 'War', artist: 'Ostrava', tracks: 7 },
];
const SONG: readonly ToolRow[] = [{ track_id: 1, title: 'One', artist: 'Ostrava', album: 'Ten', milliseconds: 1000 }];

describe('a superlative behind another one', () => {
  it.each([
    ['longest jazz song', 'and the shortest?', 'ranked_songs', 'Jazz', 'shortest'],
    ['shortest album by Ostrava', 'the longest?', 'ranked_albums', 'Ostrava', 'longest'],
    ['dearest rock album', 'and the cheapest', 'ranked_albums', 'Rock', 'cheapest'],
    ['la canción más larga de Ostrava', '¿y la más corta?', 'ranked_songs', 'Ostrava', 'shortest'],
    ['längster Song von Ostrava', 'und der kürzeste?', 'ranked_songs', 'Ostrava', 'shortest'],
  ])('should keep to what %j was about in %j', (first, second, intent, name, sort) => {
    expect(planned(second, [turn(first, SONG)])).toMatchObject({ intent, names: [{ text: name }], details: { sort } });
  });

  it('should tell the one that comes next where a place is asked for', () => {
    const genres = [{ genre: 'Rock', tracks: 9, sold: 5 }];
    expect(planned('and the third best?', [turn('which genre sells best', genres)])).toMatchObject({
      intent: 'genre_list',
      details: { sort: 'most_popular', skip: 2, take: 1 },
    });
  });

  it('should be of albums where the same message counts albums', () => {
    const { requests } = understanding.plan('how many albums by Ostrava and which is the longest', ALONE);
    expect(requests.map(({ intent }) => intent)).toEqual(['albums_by_artist', 'ranked_albums']);
  });

  it.each(['which one is longer?', 'which of them is shorter', 'welches ist länger?'])(
    'should compare the albums on the screen in %j',
    (said) => {
      expect(planned(said, [turn('albums by Ostrava', ALBUMS)])?.intent).toBe('ranked_albums');
    },
  );
});

describe('what was only counted', () => {
  it.each(['which ones', 'and which?', 'which', 'ok which ones please'])('should be listed for %j', (said) => {
    const last = planned(said, [turn('how many albums by Ostrava', ALBUMS)]);
    expect([last?.intent, last?.details['asked']]).toEqual(['albums_by_artist', undefined]);
    expect(planned(said, [turn('how many jazz artists', [])])?.intent).toBe('artist_list');
  });
});

describe('two orders told one after the other', () => {
  const line = (id: number): ToolRow => ({ invoice_id: id, date: '2025-08-07', invoice_total: '8.91', track_id: id });

  it.each(['what do the two come to?', 'total of both', 'how much were both of them together'])(
    'should be summed up for %j',
    (said) => {
      const first = turn('my last order', [line(40)]);
      const earlier = [first, turn('and the one before', [line(31)], [first])];
      expect(planned(said, earlier)).toMatchObject({ intent: 'orders_together', details: { first: 40, second: 31 } });
    },
  );
});

describe('a title that is on the list on the screen', () => {
  it('should be the album of that list', () => {
    expect(planned('and what does War cost?', [turn('albums by Ostrava', ALBUMS)])?.names[0]?.kind).toBe('album');
  });
});

describe('other matters of orders', () => {
  it.each([
    'somebody has used my card for an order',
    'a stranger logged into my account',
    'alguien ha usado mi cuenta',
    "quelqu'un a utilisé mon compte",
    'jemand hat mein Konto benutzt',
  ])('should pass %j to the staff', (said) => {
    expect(understanding.plan(said, ALONE).requests.map(({ intent }) => intent)).toEqual(['support_request']);
  });

  it.each(['what did somebody else buy', "show me someone else's invoices"])('should refuse %j', (said) => {
    expect(planned(said)?.intent).toBe('privacy_refusal');
  });

  it.each([
    'whom should I write to about invoice 31',
    'who can I call regarding my order 31',
    'a quién escribo sobre la factura 31',
  ])('should tell whom to write to in %j', (said) => {
    expect(planned(said)).toMatchObject({ intent: 'invoice_employee', details: { invoice_id: 31 } });
  });

  it.each([
    ['which invoice has the most tracks', 'most_tracks'],
    ['my order with the fewest songs', 'fewest_tracks'],
    ['which of my purchases holds the most songs', 'most_tracks'],
  ])('should look for the size of orders in %j', (said, arranged) => {
    expect(planned(said)).toMatchObject({ intent: 'invoice_list', details: { arranged, take: 1 } });
  });

  it.each([
    'Welches Lied wird am häufigsten gekauft?',
    'Euer meistverkauftes Lied?',
    'which song gets bought most often',
  ])('should tell what sells best for %j', (said) => {
    expect(planned(said)).toMatchObject({ intent: 'ranked_songs', details: { sort: 'most_popular' } });
  });

  it.each(['suggest an album', 'recommend a jazz album please', '¿me recomiendas un disco de Ostrava?'])(
    'should recommend albums for %j',
    (said) => {
      expect(planned(said)?.intent).toBe('recommend_albums');
    },
  );
});

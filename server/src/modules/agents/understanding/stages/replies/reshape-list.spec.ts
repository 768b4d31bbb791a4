import type { ToolRow } from '../../../../tools/tool.contract.js';
import type { BuiltInUnderstanding } from '../../built-in.understanding.js';
import type { PlannedRequest } from '../../plan.js';
import { ALONE, inventedUnderstanding } from '../../testing/invented-store.js';
import type { EarlierTurn } from '../../understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

/** A turn that was planned by understanding itself and found these rows, of so many. */
function turn(said: string, rows: readonly ToolRow[], total = rows.length, earlier: readonly EarlierTurn[] = []) {
  const { requests } = understanding.plan(said, { ...ALONE, earlier });
  const result = { status: 'rows' as const, total, shown: rows.length, more: total > rows.length, rows };
  const evidence = requests.flatMap(({ calls }) =>
    calls.map(({ tool }) => ({ id: tool, tool, arguments: {}, result, durationMs: 1 })),
  );
  return { said, answered: '…', requests, evidence };
}

function after(earlier: readonly EarlierTurn[], said: string): PlannedRequest | undefined {
  return understanding.plan(said, { ...ALONE, earlier }).requests[0];
}

const song = (place: number): ToolRow => ({
  track_id: place,
  title: `Song ${place}`,
  artist: 'Ostrava',
  album: 'Quiet Rooms',
  milliseconds: 100_000 + place,
  price: '0.99',
});
const songs = (count: number): readonly ToolRow[] => Array.from({ length: count }, (_, place) => song(place + 1));
const onAlbum = (): EarlierTurn => turn('songs on Quiet Rooms', songs(8));
const byArtist = (): EarlierTurn => turn('songs by Ostrava', songs(25), 60);
const albums = (): EarlierTurn =>
  turn('albums by Ostrava', [
    { album_id: 1, title: 'Quiet Rooms', artist: 'Ostrava', tracks: 9 },
    { album_id: 2, title: 'Harbour Lights', artist: 'Ostrava', tracks: 7 },
  ]);
const orders = (): EarlierTurn =>
  turn('show my orders', [
    { invoice_id: 40, date: '2025-08-07', total: '8.91', tracks: 9 },
    { invoice_id: 31, date: '2024-12-07', total: '13.86', tracks: 14 },
    { invoice_id: 22, date: '2024-10-27', total: '1.98', tracks: 2 },
  ]);

describe('a list on the screen, shown otherwise', () => {
  it.each([
    ['sort them by length', 'longest'],
    ['shortest first please', 'shortest'],
    ['put them in alphabetical order', 'name'],
    ['could you arrange these by price', 'cheapest'],
  ])('should hear "%s" as a wish for another order of the same songs', (said, arranged) => {
    expect(after([onAlbum()], said)).toMatchObject({ intent: 'tracks_of_album', details: { arranged } });
  });

  it('should let the tool sort a list that is longer than what was shown', () => {
    expect(after([byArtist()], 'sort them by length')).toMatchObject({
      calls: [{ tool: 'find_tracks', arguments: { artist_name: 'Ostrava', order: 'longest' } }],
    });
  });

  it.each([
    ['the first two', { take: 2 }],
    ['only five please', { take: 5 }],
    ['the last three', { take: 3, skip: 5 }],
  ])('should show the stretch that "%s" asks for', (said, details) => {
    expect(after([onAlbum()], said)).toMatchObject({ intent: 'tracks_of_album', details });
  });

  it('should ask the tool for the end of a long list', () => {
    expect(after([byArtist()], 'the last three')?.calls[0]?.arguments).toMatchObject({ limit: 3, offset: 57 });
  });

  it.each([
    ['show me the three biggest ones', { order: 'largest', limit: 3 }],
    ['oldest first', { order: 'oldest' }],
    ['the two cheapest', { order: 'smallest', limit: 2 }],
  ])('should hear "%s" after orders as one about those orders', (said, details) => {
    expect(after([orders()], said)).toMatchObject({ intent: 'invoice_list', details });
  });

  it('should go back to the list that something was picked from', () => {
    const opened = turn('what is on the first one?', songs(8), 8, [albums()]);
    expect(after([albums(), opened], 'go back to the list')?.intent).toBe('albums_by_artist');
  });

  it('should go back to the order after another matter', () => {
    const order = turn('my last order', [{ invoice_id: 40, date: '2025-08-07', track_id: 3, title: 'Paper Boats' }]);
    expect(after([order, byArtist()], 'ok, back to my order')?.intent).toBe('invoice_detail');
  });

  it('should say the last answer again, and what was asked', () => {
    expect(after([onAlbum()], 'again please')?.intent).toBe('tracks_of_album');
    expect(after([onAlbum()], 'what did I ask before?')).toMatchObject({
      intent: 'recall_question',
      details: { said: 'songs on Quiet Rooms' },
    });
  });

  it('should leave such words alone where no list was shown', () => {
    expect(after([], 'sort them by length')?.intent).not.toBe('tracks_of_album');
  });
});

describe('a part of the list on the screen', () => {
  it('should keep to the artist of the list', () => {
    expect(after([byArtist()], 'which of those are longer than 5 minutes?')).toMatchObject({
      intent: 'ranked_songs',
      names: [{ kind: 'artist', text: 'Ostrava' }],
    });
    expect(after([albums()], 'only the ones from rock')).toMatchObject({
      calls: [{ tool: 'find_albums', arguments: { artist_name: 'Ostrava', genre: 'Rock' } }],
    });
  });

  it('should look among the songs of the order that was opened', () => {
    const line = { invoice_id: 40, date: '2025-08-07', artist: 'Ostrava' };
    const order = turn('my last order', [
      { ...line, track_id: 3, title: 'Paper Boats' },
      { ...line, track_id: 4, title: 'Numbers' },
    ]);
    expect(after([order], 'which of those songs were rock?')?.calls).toEqual([
      expect.objectContaining({ tool: 'get_purchased_tracks', arguments: expect.objectContaining({ invoice_id: 40 }) }),
    ]);
  });

  it('should count the orders of the period that was summed up', () => {
    const spent = turn('how much did I spend in 2024?', [{ invoices: 2, sum: '15.84' }]);
    expect(after([spent], 'how many orders was that?')?.details).toMatchObject({ from: '2024-01-01', asked: 'count' });
  });
});

describe('a request that was passed to the staff', () => {
  const told = (): EarlierTurn => turn('I was charged twice', [{ number: 'SR-000001', status: 'open' }]);

  it.each(["what's the number of that request?", 'has anyone looked at it?', 'is it solved yet?', 'any update?'])(
    'should tell where it stands when asked "%s"',
    (said) => {
      expect(after([told()], said)).toMatchObject({
        intent: 'support_status',
        calls: [{ tool: 'list_support_requests' }],
      });
    },
  );

  it('should tell of requests without a word before, and take a new complaint for one', () => {
    expect(after([], 'what is the status of my request?')?.intent).toBe('support_status');
    expect(after([told()], 'and my download never arrived')?.intent).toBe('support_request');
  });
});

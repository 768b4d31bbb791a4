import type { ToolRow } from '../../../../tools/tool.contract.js';
import type { BuiltInUnderstanding } from '../../built-in.understanding.js';
import type { PlannedRequest } from '../../plan.js';
import { ALONE, inventedUnderstanding } from '../../testing/invented-store.js';
import type { EarlierTurn } from '../../understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const SONGS = ['Paper Boats', 'Money', 'September'].map((title, place) => ({
  track_id: place + 1,
  title,
  artist: 'Ostrava',
  album: 'Quiet Rooms',
}));
const ALBUMS = ['Quiet Rooms', 'Harbour Lights'].map((album) => ({ album, artist: 'Ostrava' }));

function answered(said: string, rows: readonly ToolRow[], earlier: readonly EarlierTurn[] = []): EarlierTurn {
  const { requests } = understanding.plan(said, { ...ALONE, earlier });
  const evidence = requests.flatMap(({ calls }) =>
    calls.map(({ tool }) => ({
      id: tool,
      tool,
      arguments: {},
      result: { status: 'rows' as const, total: rows.length, shown: rows.length, more: false, rows },
      durationMs: 1,
    })),
  );
  return { said, answered: '…', requests, evidence };
}

const after = (earlier: readonly EarlierTurn[], reply: string): PlannedRequest | undefined =>
  understanding.plan(reply, { ...ALONE, earlier }).requests[0];

describe('Places in what was shown', () => {
  it.each([
    ['and the final song?', -1],
    ['the last one', -1],
    ['the third?', 3],
    ['et la dernière ?', -1],
    ['und der letzte Song?', -1],
    ['¿y la última?', -1],
  ])('should take %j for the place of a song on the album', (reply, place) => {
    expect(after([answered('songs on Quiet Rooms', SONGS)], reply)).toMatchObject({
      intent: 'tracks_of_album',
      details: { place },
    });
  });

  it('should go on about the song at that place', () => {
    const list = answered('songs on Quiet Rooms', SONGS);
    const last = answered('and the final one?', SONGS, [list]);
    expect(after([list, last], 'how long is it?')?.names).toContainEqual(
      expect.objectContaining({ kind: 'track', text: 'September' }),
    );
  });

  it.each(['and the newest?', 'which is the oldest'])('should say that there are no dates for %j', (reply) => {
    expect(after([answered('albums by Ostrava', ALBUMS)], reply)?.intent).toBe('no_dates');
  });

  it.each(['my last order', 'the last song I bought'])('should ask for what is one’s own in %j', (reply) => {
    expect(after([answered('songs on Quiet Rooms', SONGS)], reply)?.agent).toBe('invoice_agent');
  });
});

import type { Evidence } from '../../../../tools/evidence.js';
import type { ToolRow } from '../../../../tools/tool.contract.js';
import type { BuiltInUnderstanding } from '../../built-in.understanding.js';
import type { PlannedRequest } from '../../plan.js';
import { ALONE, inventedUnderstanding } from '../../testing/invented-store.js';
import type { EarlierTurn } from '../../understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const evidence = (tool: string, total: number, rows: readonly ToolRow[]): Evidence => ({
  id: tool,
  tool,
  arguments: {},
  result: { status: 'rows', total, shown: rows.length, more: total > rows.length, rows },
  durationMs: 1,
});

/** A turn that was planned by understanding itself and found these rows. */
function turn(
  said: string,
  total: number,
  rows: readonly ToolRow[],
  earlier: readonly EarlierTurn[] = [],
): EarlierTurn {
  const { requests } = understanding.plan(said, { ...ALONE, earlier });
  return {
    said,
    answered: '…',
    requests,
    evidence: requests.flatMap(({ calls }) => calls.map(({ tool }) => evidence(tool, total, rows))),
  };
}

function after(earlier: readonly EarlierTurn[], said: string): PlannedRequest | undefined {
  return understanding.plan(said, { ...ALONE, earlier }).requests[0];
}

const albums = (): EarlierTurn =>
  turn('albums by Ostrava', 2, [
    { album_id: 1, title: 'Quiet Rooms', artist: 'Ostrava', tracks: 9 },
    { album_id: 2, title: 'Harbour Lights', artist: 'Ostrava', tracks: 7 },
  ]);
const songs = (): EarlierTurn =>
  turn(
    'songs by Ostrava',
    60,
    Array.from({ length: 25 }, (_, place) => ({
      track_id: place,
      title: `Song ${place}`,
      artist: 'Ostrava',
      album: 'Ten',
    })),
  );
const order = (): EarlierTurn =>
  turn('my last order', 1, [
    { invoice_id: 40, date: '2025-08-07', invoice_total: '8.91', track_id: 3, title: 'Paper Boats' },
  ]);

describe('followUp', () => {
  it('should go on where a long list stopped', () => {
    expect(after([songs()], 'show more')?.calls[0]?.arguments).toMatchObject({ artist_name: 'Ostrava', offset: 10 });
    expect(after([songs()], 'yes please')?.calls[0]?.arguments).toMatchObject({ offset: 10 });
  });

  it('should say so when a list is at its end', () => {
    expect(after([albums()], 'show more')?.intent).toBe('nothing_more');
  });

  it('should put another name in the place of the earlier one', () => {
    expect(after([albums()], 'what about Nordlicht?')).toMatchObject({
      intent: 'albums_by_artist',
      names: [{ text: 'Nordlicht' }],
    });
    expect(after([albums()], 'and AX/DL?')?.names[0]?.text).toBe('AX/DL');
  });

  it('should know what "the second one", "it" and "they" are', () => {
    expect(after([albums()], 'which songs are on the second one?')).toMatchObject({
      intent: 'tracks_of_album',
      names: [{ text: 'Harbour Lights' }, { text: 'Ostrava' }],
    });
    const about = turn('the album Quiet Rooms', 1, [
      { track_id: 1, title: 'Money', artist: 'Ostrava', album: 'Quiet Rooms' },
    ]);
    expect(after([about], 'who made it?')?.intent).toMatch(/artist_of_album|track_details/);
    expect(after([albums()], 'which songs do they have?')).toMatchObject({
      intent: 'tracks_by_artist',
      names: [{ text: 'Ostrava' }],
    });
  });

  it('should pick further rows of the list that was picked from', () => {
    const second = turn(
      'what is on the second one?',
      2,
      [
        { track_id: 5, title: 'Rain', album: 'Harbour Lights', artist: 'Ostrava' },
        { track_id: 6, title: 'Fog', album: 'Harbour Lights', artist: 'Ostrava' },
      ],
      [albums()],
    );
    expect(after([albums(), second], 'and the first one?')?.names[0]).toMatchObject({
      kind: 'album',
      text: 'Quiet Rooms',
    });
    expect(after([albums(), second], 'the other one')?.names[0]?.text).toBe('Quiet Rooms');
    expect(after([albums(), second], 'who wrote the second song?')?.names[0]).toMatchObject({
      kind: 'track',
      text: 'Fog',
    });
    expect(after([songs()], 'the last of these')?.names[0]?.text).toBe('Song 24');
  });

  it('should rank the rows that were shown when they are all there are', () => {
    expect(after([albums()], 'which of those albums has the most songs?')).toMatchObject({
      intent: 'tracks_of_album',
      names: [{ text: 'Quiet Rooms' }, { text: 'Ostrava' }],
    });
    const lines = turn('my last order', 2, [
      {
        invoice_id: 40,
        date: '2025-08-07',
        track_id: 3,
        title: 'Paper Boats',
        artist: 'Ostrava',
        milliseconds: 200_000,
      },
      { invoice_id: 40, date: '2025-08-07', track_id: 4, title: 'Numbers', artist: 'Live', milliseconds: 300_000 },
    ]);
    expect(after([lines], 'which of these songs is the longest?')).toMatchObject({
      intent: 'track_details',
      names: [{ text: 'Numbers' }, { text: 'Live' }],
    });
  });

  it('should take a correction and "same question for" as the last question about something else', () => {
    for (const said of ['no, I meant Nordlicht', 'same question for Nordlicht', 'the same for Nordlicht please'])
      expect(after([albums()], said)).toMatchObject({ intent: 'albums_by_artist', names: [{ text: 'Nordlicht' }] });
  });

  it('should keep to the artist that is pointed at', () => {
    const picked = turn(
      'the second one',
      1,
      [{ track_id: 1, title: 'Money', artist: 'Ostrava', album: 'Ten' }],
      [albums()],
    );
    expect(after([albums(), picked], "that artist's other albums")).toMatchObject({
      intent: 'albums_by_artist',
      names: [{ text: 'Ostrava' }],
    });
    expect(after([albums()], 'how many songs do they have?')?.intent).toBe('tracks_by_artist');
  });

  it('should count what was listed', () => {
    expect(after([songs()], 'how many are there?')).toMatchObject({
      intent: 'tracks_by_artist',
      details: { asked: 'count' },
    });
  });

  it('should walk from order to order', () => {
    expect(after([order()], 'and the one before that?')).toMatchObject({
      intent: 'invoice_detail',
      details: { position: 2, order: 'newest' },
    });
    expect(after([order()], 'who helped me with it?')).toMatchObject({
      intent: 'invoice_employee',
      details: { position: 1 },
    });
    expect(after([order()], 'what about my first order?')?.details).toMatchObject({ position: 1, order: 'oldest' });
  });

  it('should change the period of the last question', () => {
    const spent = turn('how much did I spend in 2024', 1, [{ period: null, invoices: 2, sum: '15.84' }]);
    expect(after([spent], 'and in 2023?')?.calls[0]?.arguments).toMatchObject({ from: '2023-01-01', to: '2023-12-31' });
    expect(after([spent], 'and in total?')?.calls[0]?.arguments).not.toHaveProperty('from');
  });

  it('should take up the question that was asked back', () => {
    const asked = turn('albums', 0, []);
    expect(after([asked], 'Ostrava')).toMatchObject({ intent: 'albums_by_artist', names: [{ text: 'Ostrava' }] });
  });

  it('should not lean on the conversation for a question about something else', () => {
    expect(after([albums()], 'what is the weather like?')?.intent).toBe('off_topic');
    expect(after([albums()], 'what did I buy?')?.names).toEqual([]);
    expect(after([albums()], 'show my orders')?.intent).toBe('invoice_list');
  });

  it('should keep the language of the conversation', () => {
    const spanish = turn('¿qué discos tienen de Ostrava?', 1, []);
    expect(understanding.plan('Nordlicht?', { ...ALONE, earlier: [spanish] }).language).toBe('es');
  });
});

import type { Evidence } from '../../tools/evidence.js';
import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';
import type { EarlierTurn } from './understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

type Rows = Evidence['result']['rows'];

function turn(said: string, total: number, rows: Rows): EarlierTurn {
  const { requests } = understanding.plan(said, ALONE);
  const result = { status: 'rows', total, shown: rows.length, more: total > rows.length, rows } as const;
  const evidence = requests.flatMap(({ calls }) =>
    calls.slice(0, 1).map(({ tool }) => ({ id: 'e', tool, arguments: {}, result, durationMs: 1 })),
  );
  return { said, answered: '…', requests, evidence };
}

const songs = (): EarlierTurn =>
  turn(
    'songs by Ostrava',
    60,
    Array.from({ length: 25 }, (_, place) => ({ track_id: place, title: `Song ${place}`, artist: 'Ostrava' })),
  );

/** The latest order, all of one artist. */
const order = (): EarlierTurn =>
  turn(
    'my last order',
    2,
    ['Paper Boats', 'Money'].map((title, place) => ({
      invoice_id: 40,
      date: '2025-08-07',
      invoice_total: '1.98',
      track_id: place,
      title,
      artist: 'Ostrava',
      unit_price: '0.99',
      quantity: 1,
    })),
  );

const asked = (before: EarlierTurn, text: string): readonly unknown[] =>
  understanding
    .plan(text, { ...ALONE, earlier: [before] })
    .requests.map(({ intent, details, names }) => [intent, details, names.map((name) => name.text)]);

describe('doubt that a list is whole', () => {
  it.each([
    'that is hardly the whole list, proceed',
    'surely there are others. carry on please',
    'it cannot stop here, keep going',
    'eso no puede ser todo, sigue',
    'isso não é tudo, continua',
    "ce n'est sûrement pas tout, continuez",
    'das ist doch nicht alles, weiter bitte',
  ])('should bring the next page for %j', (text) => {
    expect(asked(songs(), text)).toEqual([['tracks_by_artist', expect.objectContaining({ offset: 10 }), ['Ostrava']]]);
  });

  it('should be about something else where another thing is named', () => {
    expect(asked(songs(), 'that is not jazz, carry on')).not.toContainEqual([
      'tracks_by_artist',
      expect.objectContaining({ offset: 10 }),
      ['Ostrava'],
    ]);
  });
});

describe('a step back from the order on the screen', () => {
  it.each([
    'alright, and if I jump one back?',
    'and what if we go back one from this?',
    'nice, and a step further back?',
    'then take me one step back from there',
  ])('should open the order before it for %j', (text) => {
    expect(asked(order(), text)).toEqual([['invoice_detail', expect.objectContaining({ position: 2 }), []]]);
  });
});

describe('what the order on the screen holds, all of one artist', () => {
  it.each([
    'so which songs are those?',
    'what tunes does it contain?',
    'and the recordings on that',
    'its songs were?',
  ])('should be its lines for %j', (text) => {
    expect(asked(order(), text)).toEqual([['invoice_detail', expect.objectContaining({ position: 1 }), []]]);
  });

  it('should leave what somebody has to the artist', () => {
    expect(asked(order(), 'what songs do they have?')).toMatchObject([['tracks_by_artist', {}, ['Ostrava']]]);
  });
});

import type { Evidence } from '../../tools/evidence.js';
import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

interface Asked {
  readonly intent: string;
  readonly arguments: unknown;
}

/** What is asked by the last message after order 77, with two songs of Ostrava and one of Nordlicht, was shown. */
function askedAfterOrder(...said: readonly string[]): Asked[] {
  const opening = 'show me invoice 77';
  const rows = [line(1, 'Paper Boats', 'Ostrava'), line(2, 'Numbers', 'Ostrava'), line(3, 'She', 'Nordlicht')];
  const first = understanding.plan(opening, ALONE).requests;
  let earlier = [{ said: opening, answered: '…', evidence: evidenceOf(rows), requests: first }];
  const [last = '', ...before] = [...said].reverse();
  for (const text of before.reverse()) {
    const { requests } = understanding.plan(text, { ...ALONE, earlier });
    earlier = [...earlier, { said: text, answered: '…', evidence: evidenceOf(rows.slice(0, 2)), requests }];
  }
  return understanding
    .plan(last, { ...ALONE, earlier })
    .requests.map(({ intent, calls }) => ({ intent, arguments: calls[0]?.arguments }));
}

function line(track: number, title: string, artist: string): Evidence['result']['rows'][number] {
  return { invoice_id: 77, date: '2025-03-04', track_id: track, title, artist, unit_price: 0.99, quantity: 1 };
}

function evidenceOf(rows: Evidence['result']['rows']): readonly Evidence[] {
  const result = { status: 'rows', total: rows.length, shown: rows.length, more: false, rows } as const;
  return [{ id: 'e1', tool: 'get_invoice_lines', arguments: {}, result, durationMs: 1 }];
}

const ofOrder = (artist: string): Asked => ({
  intent: 'purchased_tracks',
  arguments: expect.objectContaining({ artist_name: artist, invoice_id: 77 }),
});

describe('The songs of one artist on an order', () => {
  it.each([
    'how much were the Ostrava songs on it?',
    'how many tracks by Ostrava are on it',
    'and which Ostrava songs?',
  ])('should be those of the order that was shown: %s', (text) => {
    expect(askedAfterOrder(text)).toEqual([ofOrder('Ostrava')]);
  });

  it('should be told for the next artist too', () => {
    expect(askedAfterOrder('what did the Ostrava songs on it cost?', 'and the Nordlicht songs?')).toEqual([
      ofOrder('Nordlicht'),
    ]);
  });

  it.each(['what Ostrava songs do you have?', 'albums by Ostrava', 'recommend me songs like Ostrava'])(
    'should be those of the shop where the order is not meant: %s',
    (text) => {
      expect(askedAfterOrder(text)).not.toEqual([ofOrder('Ostrava')]);
    },
  );
});

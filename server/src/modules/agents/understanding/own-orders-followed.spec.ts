import type { Evidence } from '../../tools/evidence.js';
import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { EarlierTurn } from './understanding.contract.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

type Rows = Evidence['result']['rows'];

const order = (id: number, date: string): Rows[number] => ({ invoice_id: id, date, total: '1.98', tracks: 2 });
const line = (id: number, title: string, artist: string): Rows[number] => ({
  invoice_id: id,
  date: '2025-03-04',
  invoice_total: '1.98',
  track_id: title.length,
  title,
  artist,
  unit_price: '0.99',
  quantity: 1,
});
const purchase = (artist: string): Rows[number] => line(77, 'Paper Boats', artist);

/** The conversation after some questions, each with the rows that its answer told. */
function after(...told: readonly (readonly [string, Rows])[]): readonly EarlierTurn[] {
  return told.reduce((earlier: readonly EarlierTurn[], [said, rows]) => {
    const { requests } = understanding.plan(said, { ...ALONE, earlier });
    const result = { status: 'rows', total: rows.length, shown: rows.length, more: false, rows } as const;
    const evidence = requests.flatMap(({ calls }) =>
      calls.slice(0, 1).map(({ tool }) => ({ id: 'e', tool, arguments: {}, result, durationMs: 1 })),
    );
    return [...earlier, { said, answered: '…', evidence, requests }];
  }, []);
}

const asked = (earlier: readonly EarlierTurn[], text: string): unknown[] =>
  understanding
    .plan(text, { ...ALONE, earlier })
    .requests.map(({ intent, calls, details }) => [intent, { ...calls[0]?.arguments, ...details }]);
const like = (intent: string, details: object): unknown[] => [[intent, expect.objectContaining(details)]];

const LIST: Rows = [order(90, '2025-11-03'), order(80, '2025-06-01'), order(70, '2025-02-01')];

describe('What was bought of something, asked further', () => {
  it.each(['and what did I spend on them?', 'what was the sum for those?', 'what did they cost me in all?'])(
    'should be summed up for "%s"',
    (text) => {
      const earlier = after(['which Ostrava songs have I bought?', [purchase('Ostrava')]]);
      expect(asked(earlier, text)).toEqual(like('purchased_tracks', { artist_name: 'Ostrava', sum: true }));
    },
  );

  it('should be told of the one that is bought most', () => {
    const winners = [
      { genre: 'Jazz', songs: 9, total: '8.91' },
      { genre: 'Rock', songs: 2, total: '1.98' },
    ];
    const earlier = after(['what is my favourite genre?', winners]);
    expect(asked(earlier, 'what have I spent on it?')).toEqual(like('purchased_tracks', { genre: 'Jazz', sum: true }));
    expect(asked(earlier, 'how many songs of that do I own?')).toEqual(
      like('purchased_tracks', { genre: 'Jazz', asked: 'count' }),
    );
  });

  it.each(['which of the two cost me more?', 'on which of them did I spend more?'])(
    'should be compared where two were told in "%s"',
    (text) => {
      const earlier = after(
        ['have I bought Ostrava?', [purchase('Ostrava')]],
        ['and Nordlicht?', [purchase('Nordlicht')]],
      );
      expect(asked(earlier, text)).toEqual(like('compare_owned', { sum: true }));
    },
  );
});

describe('One order of a list', () => {
  it.each(['open the Ostrava one', 'what was on the one with Ostrava?', 'which of them has the Ostrava songs?'])(
    'should be found by what is in it: %s',
    (text) => {
      const earlier = after(['show my orders of 2025', LIST]);
      expect(asked(earlier, text)).toEqual(
        like('order_with', { artist_name: 'Ostrava', from: '2025-01-01', to: '2025-12-31' }),
      );
    },
  );

  it('should not be meant where the shop is asked', () => {
    const earlier = after(['show my orders of 2025', LIST]);
    expect(asked(earlier, 'which Ostrava albums do you have?')).toEqual(like('albums_by_artist', {}));
  });

  it('should be followed by the next of the list', () => {
    const earlier = after(['show my orders of 2025', LIST], ['the first one', [line(90, 'She', 'Ostrava')]]);
    expect(asked(earlier, 'next')).toEqual(like('invoice_detail', { invoice_id: 80 }));
  });

  it.each(['what was in them?', 'with the songs please', 'what was on each of them'])(
    'should be opened with the others for "%s"',
    (text) => {
      expect(asked(after(['my last 3 orders', LIST]), text).map((one) => JSON.stringify(one))).toEqual([
        expect.stringContaining('"invoice_id":90'),
        expect.stringContaining('"invoice_id":80'),
        expect.stringContaining('"invoice_id":70'),
      ]);
    },
  );

  it.each(['my last two orders with their songs', 'the last two invoices and what was on each of them'])(
    'should be opened where that is asked at once: %s',
    (text) => {
      expect(asked([], text)).toEqual([
        ...like('invoice_detail', { position: 1, order: 'newest' }),
        ...like('invoice_detail', { position: 2, order: 'newest' }),
      ]);
    },
  );
});

describe('Steps from one order to the next', () => {
  it.each(['next', 'and the next?', 'and then?', 'next please', 'and the following?'])(
    'should go on for "%s"',
    (text) => {
      const earlier = after(['my first order', [line(10, 'She', 'Ostrava')]]);
      expect(asked(earlier, text)).toEqual(like('invoice_detail', { position: 2, order: 'oldest' }));
    },
  );

  it('should end at the latest', () => {
    const earlier = after(['my last order', [line(90, 'She', 'Ostrava')]]);
    expect(asked(earlier, 'and the next one?')).toEqual(like('nothing_more', {}));
  });
});

describe('The order that a request for the staff was about', () => {
  it.each(['what was on that order?', 'thanks. which songs did that order have?'])(
    'should be meant in "%s"',
    (text) => {
      const earlier = after(['please refund my last order', []]);
      expect(asked(earlier, text)).toEqual(like('invoice_detail', { position: 1, order: 'newest' }));
    },
  );
});

describe('The shop, asked behind an order', () => {
  it('should be asked for the artist of all its songs', () => {
    const earlier = after(['show me invoice 77', [line(77, 'She', 'Ostrava'), line(77, 'Numbers', 'Ostrava')]]);
    expect(asked(earlier, 'and what else do you sell by them?')).toEqual(
      like('tracks_by_artist', { artist_name: 'Ostrava' }),
    );
  });

  it('should be asked for an artist by its place', () => {
    const rows = [line(77, 'She', 'Ostrava'), line(77, 'Numbers', 'Ostrava'), line(77, 'One', 'Nordlicht')];
    const earlier = after(['show me invoice 77', rows]);
    expect(asked(earlier, 'what else do you have by the second band on it?')).toEqual([
      [expect.any(String), expect.objectContaining({ artist_name: 'Nordlicht' })],
    ]);
  });
});

describe('A month behind a year', () => {
  it('should be that of the year', () => {
    const earlier = after(['what did I spend in 2023?', []]);
    expect(asked(earlier, 'and only in October?')).toEqual(
      like('invoice_totals', { from: '2023-10-01', to: '2023-10-31' }),
    );
  });
});

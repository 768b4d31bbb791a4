import type { ToolRow } from '../../tools/tool.contract.js';
import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { answeredTurn } from './testing/answered-turn.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const SUM: ToolRow = { invoices: 2, sum: '9.90', average: '4.95', largest: '5.94', smallest: '3.96' };
const YEARS: readonly ToolRow[] = [
  { period: '2021', invoices: 3, sum: '2.97' },
  { period: '2022', invoices: 1, sum: '13.86' },
];
const bought = (invoice: number, title = 'Paper Boats', artist = 'Ostrava'): ToolRow => ({
  invoice_id: invoice,
  date: '2025-04-05',
  track_id: 1,
  title,
  artist,
  unit_price: '0.99',
});

/** What is planned at once, and what is left until that is answered. */
const parted = (text: string): unknown[] => {
  const { requests, rest } = understanding.plan(text, ALONE);
  return [requests.map(({ intent }) => intent), rest];
};
const next = (said: string, rows: readonly ToolRow[], text: string): unknown[] =>
  understanding
    .plan(text, { ...ALONE, earlier: [answeredTurn(understanding, said, rows)] })
    .requests.map(({ intent, details }) => [intent, details]);
const like = (intent: string, details: object): unknown[] => [[intent, expect.objectContaining(details)]];

describe('what a message asks of the orders its first part finds', () => {
  it.each([
    [
      'When did I buy Paper Boats? What did that order cost in total?',
      'purchased_tracks',
      'What did that order cost in total?',
    ],
    ['the order with Paper Boats on it, how much was it', 'purchased_tracks', 'how much was it'],
    [
      'did I spend more in 2022 or 2024, and what did I buy in that year',
      'compare_periods',
      'and what did I buy in that year',
    ],
    ['what is my average order and which orders were above it', 'invoice_totals', 'and which orders were above it'],
    [
      'what genre do I buy most and what else could you recommend me in it',
      'most_bought',
      'and what else could you recommend me in it',
    ],
    [
      'what was on my last order and do you have more by the first artist',
      'invoice_detail',
      'and do you have more by the first artist',
    ],
  ])('should wait for the answer in "%s"', (text, intent, rest) => {
    expect(parted(text)).toEqual([[intent], rest]);
  });

  it.each([
    ['which year did I spend the most and how much was it', ['invoice_totals']],
    ['how many orders have I placed and what did they come to?', ['invoice_totals']],
    ['is my last order dearer than the one before it? what are both totals', ['compare_orders']],
    ['do I have Paper Boats and when did I buy it?', ['purchased_tracks']],
  ])('should not ask again what the answer tells: "%s"', (text, intents) => {
    expect(parted(text)).toEqual([intents, undefined]);
  });

  it.each([
    ['how many orders did I place in 2024, and what was on the last one?', ['invoice_totals', 'invoice_detail']],
    ['my total so far and how many songs do I own', ['invoice_totals', 'purchased_tracks']],
    ['how much have I spent in total and in which year the most?', ['invoice_totals', 'invoice_totals']],
    ['Was habe ich insgesamt ausgegeben und in welchem Jahr am meisten?', ['invoice_totals', 'invoice_totals']],
    ['how many songs by Ostrava and how many by Nordlicht have I bought', ['purchased_tracks', 'purchased_tracks']],
    ['how many songs by Ostrava have I bought and how many by Nordlicht', ['purchased_tracks', 'purchased_tracks']],
    ['the cheapest and the most expensive order I ever made', ['invoice_detail', 'invoice_detail']],
  ])('should be answered in both parts: "%s"', (text, intents) => {
    expect(parted(text)).toEqual([intents, undefined]);
  });
});

describe('what is asked of a sum or a number of orders', () => {
  it.each([
    ['and how many songs?', 'purchased_tracks', { asked: 'count', from: '2025-01-01', to: '2025-12-31' }],
    ['y cuántas canciones fueron', 'purchased_tracks', { asked: 'count', from: '2025-01-01', to: '2025-12-31' }],
    ['when was the first one?', 'invoice_detail', { position: 1, order: 'oldest', from: '2025-01-01' }],
    ['how many songs do you have?', 'catalogue_counts', {}],
    ['how many songs was that?', 'purchased_tracks', { asked: 'count', from: '2025-01-01', to: '2025-12-31' }],
    ['which songs were those?', 'purchased_tracks', { from: '2025-01-01', to: '2025-12-31' }],
    ['what was on the last one?', 'invoice_detail', { position: 1, order: 'newest', from: '2025-01-01' }],
  ])('should be asked of the same time: "%s"', (text, intent, details) => {
    expect(next('how much did I spend in 2025?', [SUM], text)).toEqual(like(intent, details));
  });

  it('should be asked of the year that leads', () => {
    const of2022 = { from: '2022-01-01', to: '2022-12-31' };
    expect(next('which year did I spend the most?', YEARS, 'what did I buy then?')).toEqual(
      like('invoice_list', of2022),
    );
    expect(next('which year did I spend the most?', YEARS, 'how many songs was that?')).toEqual(
      like('purchased_tracks', of2022),
    );
  });

  it('should take the average for the limit', () => {
    expect(next('what is my average order?', [SUM], 'which orders were above it?')).toEqual(
      like('invoice_list', { minimum: 495, unit: 'money', exclusive: true }),
    );
    expect(next('what is my average order?', [SUM], 'which ones were below average?')).toEqual(
      like('invoice_list', { maximum: 495 }),
    );
  });
});

describe('what is asked of the order that holds a song', () => {
  it.each(['how much was it?', 'what else was on that one?', 'what else did I get with it?'])(
    'should be asked of the order: "%s"',
    (text) => {
      expect(next('which order had Paper Boats on it?', [bought(292)], text)).toEqual(
        like('invoice_detail', { invoice_id: 292 }),
      );
    },
  );

  it('should stay with the song where several orders hold it, or none was asked for', () => {
    const of = (said: string, rows: readonly ToolRow[]): unknown => next(said, rows, 'how much was it?')[0];
    expect(of('which order had Paper Boats on it?', [bought(292), bought(301)])).not.toEqual(
      expect.arrayContaining(['invoice_detail']),
    );
    expect(of('did I buy Paper Boats?', [bought(292)])).not.toEqual(expect.arrayContaining(['invoice_detail']));
  });
});

describe('what else was bought of an artist, behind an order', () => {
  it.each(['do I own anything else by that band?', 'do I have more from them?', 'have I bought more by Ostrava?'])(
    'should leave out that order: "%s"',
    (text) => {
      expect(next('my last order', [bought(300)], text)).toEqual(like('purchased_tracks', { beside_invoice: 300 }));
    },
  );
});

describe('songs of an order that are ranked', () => {
  it.each(['which was the longest song on it?', 'and the cheapest song on it?', 'the shortest of them?'])(
    'should be those of that order in "%s"',
    (said) => {
      const rows = [{ invoice_id: 12, date: '2023-05-06', title: 'Money', artist: 'Ostrava', album: 'War' }];
      const earlier = [answeredTurn(understanding, 'what was on order 12?', rows)];
      const { requests } = understanding.plan(said, { ...ALONE, earlier });
      expect(requests).toMatchObject([{ intent: 'own_songs', calls: [{ arguments: { invoice_id: 12, limit: 1 } }] }]);
    },
  );

  it('should be ranked once the order is known', () => {
    const { requests, rest } = understanding.plan(
      'what is on my last order and which was the most expensive song on it?',
      ALONE,
    );
    expect(requests.map(({ intent }) => intent)).toEqual(['invoice_detail']);
    expect(rest).toBe('and which was the most expensive song on it?');
  });
});

describe('songs ranked on an order that is told by its place', () => {
  it.each([
    'the most expensive song on my last order?',
    'what was the cheapest thing on my last order?',
    '¿cuál fue la canción más cara de mi último pedido?',
  ])('should open that order alone in "%s"', (text) => {
    const { requests } = understanding.plan(text, ALONE);
    expect(requests).toMatchObject([
      { intent: 'invoice_detail', calls: [{ arguments: { order: 'newest', position: 1 } }] },
    ]);
  });

  it('should stay with the rank where the orders themselves are ranked', () => {
    const { requests } = understanding.plan("what's the most expensive order I made?", ALONE);
    expect(requests.map(({ intent, calls }) => [intent, calls[0]?.arguments['order']])).toEqual([
      ['invoice_detail', 'largest'],
    ]);
  });
});

import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const planned = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, details }) => [intent, details]);
const asked = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, calls }) => [intent, ...calls.map((one) => one.arguments)]);
const intentsOf = (text: string): string[] => understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('Two orders held against each other', () => {
  it.each([
    'which one was dearer, order 40 or order 52?',
    'is invoice 40 larger than invoice 52',
    'did I pay more for order 40 than for order 52?',
    'compare invoice 40 with invoice 52 please',
    'order 40 vs 52, which of these cost less?',
    '40 or 52, which one was the most expensive?',
    'by how much does order 40 exceed order 52',
    '¿qué pedido costó más, el 40 o el 52?',
    'qual pedido foi maior, o 40 ou o 52?',
    'quelle commande était la plus chère, la 40 ou la 52 ?',
    'welche Rechnung war teurer, Rechnung 40 oder Rechnung 52?',
  ])('should be one question about both in "%s"', (text) => {
    expect(planned(text)).toEqual([['compare_orders', expect.objectContaining({ first: '40', second: '52' })]]);
  });

  it.each([
    ['what is the difference between my first and my last order', 'oldest:1', 'newest:1'],
    ['was my last order cheaper than the one before it?', 'newest:1', 'newest:2'],
    ['is my second order bigger than my first?', 'oldest:2', 'oldest:1'],
    ['was order 52 bigger than the order before it', '52', 'before:52'],
  ])('should find both by their places in "%s"', (text, first, second) => {
    expect(planned(text)).toEqual([['compare_orders', expect.objectContaining({ first, second })]]);
  });

  it('should look for a number among the own orders alone', () => {
    expect(asked('compare order 40 with order 1')).toEqual([
      ['compare_orders', { after_invoice: 39, before_invoice: 41, limit: 1 }, { before_invoice: 2, limit: 1 }],
    ]);
  });

  it.each([
    ['does order 40 have more songs than order 52', 'songs'],
    ['which is older, order 40 or order 52', 'date'],
    ['which is bigger, order 40 or order 52', 'sum'],
  ])('should know what is compared in "%s"', (text, by) => {
    expect(planned(text)).toEqual([['compare_orders', expect.objectContaining({ by })]]);
  });

  it.each(['show orders 40 and 52', 'more about orders 40 and 52', 'did I pay more than 5 dollars for order 40?'])(
    'should not be compared in "%s"',
    (text) => {
      expect(intentsOf(text)).not.toContain('compare_orders');
    },
  );
});

describe('An order and the one next to it', () => {
  it.each([
    ['show order 40 and the one before it', { before_invoice: 40 }],
    ['invoice 40, and the next one', { after_invoice: 40 }],
  ])('should both be shown for "%s"', (text, beside) => {
    const [first, second, ...others] = asked(text);
    expect(first).toEqual(['invoice_detail', expect.objectContaining({ invoice_id: 40 })]);
    expect(second).toEqual([
      'invoice_detail',
      expect.objectContaining({ position: 1, ...beside }),
      expect.objectContaining(beside),
    ]);
    expect(others).toEqual([]);
  });

  it('should be counted from the end that is said', () => {
    expect(asked('my last order and the one before')).toEqual([
      ['invoice_detail', expect.objectContaining({ position: 1, order: 'newest' })],
      ['invoice_detail', expect.objectContaining({ position: 2, order: 'newest' })],
    ]);
  });
});

describe('Two things asked at once', () => {
  it.each([
    'how much for Rock and how much for Jazz have I spent?',
    'how much on Rock and how much on Jazz?',
    'what did I pay for Rock and what for Jazz',
  ])('should both be summed up from what was bought in "%s"', (text) => {
    expect(asked(text)).toEqual([
      ['purchased_tracks', expect.objectContaining({ genre: 'Rock' })],
      ['purchased_tracks', expect.objectContaining({ genre: 'Jazz' })],
    ]);
  });

  it('should count what was bought of both', () => {
    const text = 'how many Rock songs and how many Jazz songs have I bought?';
    expect(intentsOf(text)).toEqual(['purchased_tracks', 'purchased_tracks']);
  });

  it.each([
    'what was my total for 2023? and how many orders that year?',
    'sum of 2023? number of orders in the same year?',
  ])('should be of one time in "%s"', (text) => {
    const year = { from: '2023-01-01', to: '2023-12-31' };
    expect(asked(text)).toEqual([
      ['invoice_totals', year],
      ['invoice_totals', year],
    ]);
  });

  it.each(['compare my 2023 spending with 2021', 'compare what I spent in 2023 to that of 2021'])(
    'should hold both years against each other in "%s"',
    (text) => {
      expect(intentsOf(text)).toEqual(['compare_periods']);
    },
  );

  it('should show invoices that are to be opened', () => {
    expect(intentsOf('open invoices 40 and 52')).toEqual(['invoice_detail', 'invoice_detail']);
    expect(intentsOf('do I have any open invoices?')).toEqual(['how_to']);
  });
});

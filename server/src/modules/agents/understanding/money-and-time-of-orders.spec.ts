import type { ToolRow } from '../../tools/tool.contract.js';
import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { answeredTurn } from './testing/answered-turn.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const asked = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, details }) => [intent, details]);
const like = (intent: string, details: object): unknown[] => [[intent, expect.objectContaining(details)]];

describe('an order that is told by what it cost', () => {
  it.each([
    'the order where I paid 7.96 - what was that for?',
    'what was the $7.96 charge for',
    'theres a charge of 7.96 on my card, what is it',
    'my $7.96 order',
    'what is this payment of 7.96 on my statement?',
    'hay un cargo de 7,96 en mi tarjeta, ¿qué es?',
    'Da ist eine Abbuchung von 7,96 auf meiner Karte, was ist das?',
  ])('should be opened: "%s"', (text) => {
    const { requests } = understanding.plan(text, ALONE);
    expect(requests.map(({ intent, calls }) => [intent, calls.map(({ tool }) => tool)])).toEqual([
      ['invoice_list', ['get_invoices_sorted_by_total', 'get_purchased_tracks']],
    ]);
    expect(requests[0]?.details).toEqual(expect.objectContaining({ minimum: 796, maximum: 796, exact: true }));
  });

  it('should be left to the staff where the charge is wrong', () => {
    expect(
      asked('there is a charge of 7.96 I do not recognise').map((one) => (Array.isArray(one) ? one[0] : one)),
    ).not.toContain('invoice_list');
  });
});

describe('everything that was bought in a time', () => {
  it.each([
    'everything I bought in August 2024 please',
    'alles, was ich im August 2024 gekauft habe',
    'todo lo que compré en agosto de 2024',
    "tout ce que j'ai acheté en août 2024",
  ])('should be told with its songs: "%s"', (text) => {
    const [request] = understanding.plan(text, ALONE).requests;
    expect(request?.calls).toContainEqual({
      tool: 'get_purchased_tracks',
      arguments: expect.objectContaining({ from: '2024-08-01', to: '2024-08-31' }),
    });
  });

  it.each(['any Ostrava songs in there?', 'and are Ostrava songs in there?'])('should be narrowed by "%s"', (text) => {
    const row: ToolRow = {
      invoice_id: 3,
      date: '2023-05-24',
      track_id: 1,
      title: 'Money',
      artist: 'AX/DL',
      unit_price: '0.99',
    };
    const earlier = [answeredTurn(understanding, 'what did I get in May 2023?', [row, { ...row, title: 'She' }])];
    const [request] = understanding.plan(text, { ...ALONE, earlier }).requests;
    expect([request?.intent, request?.calls[0]?.arguments]).toEqual([
      'purchased_tracks',
      expect.objectContaining({ artist_name: 'Ostrava', from: '2023-05-01', to: '2023-05-31' }),
    ]);
  });
});

describe('the time of orders', () => {
  it.each([
    ['how long ago was my last order?', 'newest'],
    ['how long have I been a customer', 'oldest'],
    ['Wie lange ist meine letzte Bestellung her?', 'newest'],
  ])('should be told by its day, and not by how long it plays: "%s"', (text, order) => {
    const [request] = understanding.plan(text, ALONE).requests;
    expect([request?.intent, request?.details]).toEqual(['invoice_detail', { position: 1, order, about: 'date' }]);
  });

  it('should stay a length where one is asked for', () => {
    expect(asked('how long is my last order?')).toEqual(like('invoice_detail', { facts: 'length' }));
  });

  it.each([
    ['how many days between my last two orders?', 'newest:1', 'newest:2'],
    ['how long between my first and my last order?', 'oldest:1', 'newest:1'],
    ['wie viele Tage liegen zwischen meinen letzten zwei Bestellungen?', 'newest:1', 'newest:2'],
  ])('should be counted in days between two: "%s"', (text, first, second) => {
    expect(asked(text)).toEqual(like('compare_orders', { first, second, by: 'days' }));
  });

  it.each([
    ['what did I spend on Christmas shopping in December 2022?', '2022-12-01', '2022-12-31'],
    ['what did the whole year 2023 cost me?', '2023-01-01', '2023-12-31'],
    ['¿cuánto me costó el año 2023?', '2023-01-01', '2023-12-31'],
  ])('should be the one that is told: "%s"', (text, from, to) => {
    expect(asked(text)).toEqual(like('invoice_totals', { from, to }));
  });
});

describe('what is said of the time of an order', () => {
  it.each([
    ['i think my biggest order was in december 2023, is that right?', 'largest', '2023-12-01..2023-12-31'],
    ['was my first order in 2022?', 'oldest', '2022-01-01..2022-12-31'],
  ])('should be held against that order: "%s"', (text, order, claimed) => {
    expect(asked(text)).toEqual([['invoice_detail', { position: 1, order, claimed }]]);
  });

  it('should be a limit where the order of that time is asked for', () => {
    expect(asked('what was my biggest order in december 2023?')).toEqual(
      like('invoice_detail', { order: 'largest', from: '2023-12-01' }),
    );
  });
});

describe('what is on file and what one likes, going by purchases', () => {
  it('should be told though it is said to be on a system', () => {
    expect(asked('what is my email on your system')).toEqual(like('own_profile', { about: 'email' }));
  });

  it.each([
    ["quel est mon genre préféré d'après mes achats ?", 'genre'],
    ['¿cuál es mi género favorito según mis compras?', 'genre'],
    ["quel est mon groupe préféré d'après mes achats ?", 'artist'],
  ])('should rank what was bought: "%s"', (text, kind) => {
    expect(asked(text)).toEqual(like('most_bought', { kind }));
  });
});

describe('orders above an amount, in other verbs', () => {
  it.each([
    'which of my orders exceeded ten dollars?',
    'which orders of mine topped 10 dollars?',
    'more than ten bucks at once',
    'anything I bought that cost above ten bucks in one go',
    '¿qué pedidos míos superan los 10 dólares?',
    'quelles commandes dépassent 10 dollars ?',
    'welche Bestellungen übersteigen 10 Dollar?',
  ])('should be listed for "%s"', (text) => {
    expect(asked(text)).toEqual(like('invoice_list', { minimum: 1000, unit: 'money' }));
  });
});

describe('what was spent at a time', () => {
  it.each([
    ['how much for 2023?', '2023-01-01', '2023-12-31'],
    ['how much in total for May 2023', '2023-05-01', '2023-05-31'],
    ['wie viel für 2023?', '2023-01-01', '2023-12-31'],
    ['quanto gastei no ano retrasado?', '2024-01-01', '2024-12-31'],
    ['¿cuánto gasté el año antepasado?', '2024-01-01', '2024-12-31'],
    ['wie viel habe ich im vorletzten Jahr ausgegeben?', '2024-01-01', '2024-12-31'],
  ])('should be summed up in "%s"', (text, from, to) => {
    expect(asked(text)).toEqual(like('invoice_totals', { from, to, asked: 'sum' }));
  });

  it('should be asked for twice for two years', () => {
    const sums = understanding.plan('how much for 2023 and how much for 2024?', ALONE).requests;
    expect(sums.map(({ intent, details }) => [intent, details['from']])).toEqual([
      ['invoice_totals', '2023-01-01'],
      ['invoice_totals', '2024-01-01'],
    ]);
  });

  it('should be no price of the order of that time', () => {
    expect(asked('how much did the september 2025 one cost?')).toEqual(like('invoice_detail', { from: '2025-09-01' }));
  });
});

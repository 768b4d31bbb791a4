import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('the one order of a time', () => {
  it.each([
    'open my order of April 2023',
    'the invoice of 2022',
    'what was on the receipt from May 2024?',
    'how much was my order of June 2023',
    'ábreme mi pedido de abril de 2023',
    'a minha fatura de 2022',
    'montre ma commande de mai 2024',
    'was stand auf der Rechnung vom Mai 2024?',
  ])('should look in %j for all orders of that time, of which there may be several', (text) => {
    const { requests } = understanding.plan(text, ALONE);
    expect(requests).toMatchObject([{ intent: 'invoice_detail', details: { of_period: true } }]);
    expect(requests[0]?.calls.map(({ tool }) => tool)).toEqual([
      'get_invoices_by_customer_sorted_by_date',
      'get_purchased_tracks',
    ]);
    expect(requests[0]?.calls[0]?.arguments).not.toHaveProperty('position');
  });

  it('should open the one that is ranked', () => {
    expect(understanding.plan('my last order of 2023', ALONE).requests[0]?.calls[0]?.arguments).toMatchObject({
      position: 1,
    });
  });

  it.each(['did I place an order in May 2024', 'my orders of 2023', 'any orders in April 2023?'])(
    'should list them for %j',
    (text) => {
      expect(understanding.plan(text, ALONE).requests.map(({ intent }) => intent)).toEqual(['invoice_list']);
    },
  );
});

describe('days of one month and times without an end', () => {
  it.each([
    ['what did I buy between 1 and 15 April 2022', '2022-04-01', '2022-04-15'],
    ['my orders from the 10th to the 20th of July 2022', '2022-07-10', '2022-07-20'],
    ['mis pedidos entre el 3 y el 20 de mayo de 2022', '2022-05-03', '2022-05-20'],
    ['meine Bestellungen zwischen dem 1. und 10. Mai 2021', '2021-05-01', '2021-05-10'],
    ['orders in December 2024 or later', '2024-12-01', undefined],
    ['mis pedidos de 2023 o antes', undefined, '2023-12-31'],
    ['meine Bestellungen von 2023 oder später', '2023-01-01', undefined],
  ])('should be read in "%s"', (text, from, to) => {
    const [request] = understanding.plan(text, ALONE).requests;
    expect([request?.intent, request?.details['from'], request?.details['to']]).toEqual(['invoice_list', from, to]);
  });
});

describe('how often somebody ordered', () => {
  it.each([
    'wie oft habe ich schon bei euch eingekauft?',
    '¿cuántas veces he comprado?',
    'quantas vezes eu comprei aqui?',
    'combien de fois ai-je acheté chez vous ?',
  ])('should count orders in "%s"', (text) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([
      { intent: 'invoice_totals', details: { asked: 'number' } },
    ]);
  });
});

describe('all of a time', () => {
  it.each([
    ['give me everything from the last two years', '2024-11-23', '2026-11-23'],
    ['everything from 2023 please', '2023-01-01', '2023-12-31'],
    ['did I order anything earlier than 2023?', undefined, '2022-12-31'],
    ['my orders prior to May 2024', undefined, '2024-04-30'],
  ])('should be the orders of it in "%s"', (text, from, to) => {
    const [request] = understanding.plan(text, ALONE).requests;
    expect([request?.intent, request?.details['from'], request?.details['to']]).toEqual(['invoice_list', from, to]);
  });

  it('should be music where something of a year is wished for', () => {
    expect(understanding.plan('something from 2021', ALONE).requests.map(({ intent }) => intent)).not.toContain(
      'invoice_list',
    );
  });
});

describe('an order with what else is asked of it', () => {
  it.each([
    'invoice #311 - how much did I pay and when?',
    'the order from 6 October 2024, what did it cost?',
    'can you tell me what I ordered most recently and how much I paid?',
  ])('should be told once in "%s"', (text) => {
    expect(understanding.plan(text, ALONE).requests.map(({ intent }) => intent)).toEqual(['invoice_detail']);
  });

  it('should be told beside what was spent on all', () => {
    const { requests } = understanding.plan('my last order, and how much have I spent in total?', ALONE);
    expect(requests.map(({ intent }) => intent)).toEqual(['invoice_detail', 'invoice_totals']);
  });

  it.each(['what do orders 7 and 30 cost together?', 'the sum of orders 7 and 30'])(
    'should be summed up with another in "%s"',
    (text) => {
      expect(understanding.plan(text, ALONE).requests).toMatchObject([
        { intent: 'orders_together', details: { first: 7, second: 30 } },
      ]);
    },
  );
});

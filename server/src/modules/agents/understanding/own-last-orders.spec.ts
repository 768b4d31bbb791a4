import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding, planAfter } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const askedIn = ({ requests }: ReturnType<BuiltInUnderstanding['plan']>): unknown[] =>
  requests.map(({ intent, details }) => [intent, details['order'], details['position']]);
const asked = (text: string): unknown[] => askedIn(understanding.plan(text, ALONE));

describe('The order before the last', () => {
  it.each([
    'what was the price of the purchase before my latest one',
    'amount of my last but one invoice, please',
    'when was the order before the newest placed?',
    'how much did I pay for my next to last order',
    'show me the one before my most recent order',
    'what was on the order right before my last?',
    '¿cuánto costó el pedido anterior a mi último?',
    'was hat die Bestellung vor meiner letzten gekostet?',
  ])('should be the second newest in "%s"', (text) => {
    expect(asked(text)).toEqual([['invoice_detail', 'newest', 2]]);
  });

  it('should leave a time behind "before last" a time', () => {
    const [request] = understanding.plan('my orders before last summer', ALONE).requests;
    expect([request?.intent, request?.details['to']]).toEqual(['invoice_list', '2026-05-31']);
  });
});

describe('What was done last', () => {
  it.each([
    'what did it cost me the last time I ordered?',
    'how much did we pay last?',
    'what did I spend last time',
    'what have I paid for last time?',
    'when was I last shopping with you?',
    'when did I last spend anything',
    'sum of my latest one?',
    'what did my most recent one come to?',
    'combien ai-je dépensé la dernière fois ?',
    'wie viel habe ich zuletzt bezahlt?',
  ])('should be the last order in "%s"', (text) => {
    expect(asked(text)).toEqual([['invoice_detail', 'newest', 1]]);
  });

  it.each(['how much did I spend last year?', 'what have I spent last month', 'how much did I spend in total?'])(
    'should stay a sum in "%s"',
    (text) => {
      expect(asked(text)).toEqual([['invoice_totals', undefined, undefined]]);
    },
  );
});

describe('The month or year of one order', () => {
  it.each([
    ['what month was my newest invoice from?', 'newest'],
    ['in which year did I buy last', 'newest'],
    ['in which year was my first purchase?', 'oldest'],
    ['which month was my largest order in?', 'largest'],
    ['¿en qué año fue mi primera compra?', 'oldest'],
    ['in welchem Jahr war meine letzte Bestellung?', 'newest'],
  ])('should be the date of that order in "%s"', (text, order) => {
    expect(asked(text)).toEqual([['invoice_detail', order, 1]]);
    expect(understanding.plan(text, ALONE).requests[0]?.details['about']).toBe('date');
  });

  it.each(['in which month did I place the most orders?', 'in which year did I spend the least'])(
    'should still rank the periods in "%s"',
    (text) => {
      expect(understanding.plan(text, ALONE).requests.map(({ intent }) => intent)).toEqual(['invoice_totals']);
    },
  );
});

describe('The sum of the order on the screen', () => {
  it.each([
    'what did I spend on it altogether?',
    'how much have I paid for that in total',
    'in total, what did it cost me?',
  ])('should be of that order and not of all in "%s"', (text) => {
    const plan = planAfter(understanding, 'when was my last order, and what was on it?', text);
    expect(askedIn(plan)).toEqual([['invoice_detail', 'newest', 1]]);
  });

  it('should be of all orders where nothing points at one', () => {
    const plan = planAfter(understanding, 'show my last order', 'how much have I spent altogether?');
    expect(plan.requests.map(({ intent }) => intent)).toEqual(['invoice_totals']);
  });
});

import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const asked = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, details }) => [intent, details['invoice_id']]);

describe('An order told by nothing but its number', () => {
  it.each([
    'what did #317 cost me?',
    'open #317',
    '317, what was in that?',
    'how much did 317 come to?',
    'how many songs were in 317?',
    'and 317, when was it?',
    'what was on 317?',
  ])('should be that order in "%s"', (text) => {
    expect(asked(text)).toEqual([['invoice_detail', 317]]);
  });

  it('should be who helped with it, too', () => {
    expect(asked('who helped me with 317?')).toEqual([['invoice_employee', 317]]);
  });

  it.each([
    'how much is 317?',
    'do you have 317?',
    'songs over 317 seconds',
    'my top 10 songs',
    'track #12 on Harbour Lights',
    'did I spend 317 dollars?',
    'how much did I spend in 2023?',
    'what did I pay in the last 300 days?',
  ])('should be no order in "%s"', (text) => {
    expect(asked(text).flat()).not.toContain(Number(/\d+/.exec(text)?.[0]));
  });
});

describe('Anything at a time', () => {
  it.each([
    'anything in April 2023?',
    'something in the spring of 2023?',
    'nothing since 2024?',
    'was there anything in 2022?',
    '¿algo en abril de 2023?',
    'irgendetwas im April 2023?',
  ])('should be the orders of that time in "%s"', (text) => {
    expect(asked(text)).toEqual([['invoice_list', undefined]]);
  });

  it.each([
    'anything from the 80s?',
    'do you have anything from 2021?',
    'anything new this year?',
    'anything by Ostrava in 2022?',
  ])('should stay the catalogue in "%s"', (text) => {
    expect(asked(text).flat()).not.toContain('invoice_list');
  });
});

describe('Where bills go', () => {
  it.each([
    'what address do my invoices go to?',
    'where will my bill be sent?',
    'which street is on my receipts?',
    'to which town are my invoices addressed?',
    '¿a qué dirección envían mis facturas?',
    'wohin geht meine Rechnung?',
  ])('should be the address of the record in "%s"', (text) => {
    const [request, ...others] = understanding.plan(text, ALONE).requests;
    expect([request?.intent, request?.details['about'], others.length]).toEqual(['own_profile', 'address', 0]);
  });

  it.each([
    ['where is my order?', 'where_is_order'],
    ['where can I find my invoices?', 'invoice_list'],
    ['change the address on my invoices', 'support_request'],
  ])('should not be asked in "%s"', (text, intent) => {
    expect(asked(text).flat()[0]).toBe(intent);
  });
});

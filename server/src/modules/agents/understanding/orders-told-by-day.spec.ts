import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding, planAfter } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const callsOf = (text: string): unknown[] =>
  understanding
    .plan(text, ALONE)
    .requests.flatMap(({ calls }) => calls.map(({ tool, arguments: given }) => [tool, given['day'], given['from']]));

describe('A day without its year', () => {
  it.each([
    'was there anything I ordered on 4 March?',
    'my orders of the 4th of March',
    'did I ever buy something on the fourth of March?',
    '¿compré algo el 4 de marzo?',
  ])('should be that day of every year in "%s"', (text) => {
    expect(callsOf(text)).toEqual([
      ['get_invoices_by_customer_sorted_by_date', '03-04', undefined],
      ['get_purchased_tracks', '03-04', undefined],
    ]);
  });

  it('should sum up that day of every year', () => {
    expect(callsOf('how much did I spend on March 4?')).toEqual([['get_invoice_totals', '03-04', undefined]]);
  });

  it('should begin with the latest such day in "since 4 March"', () => {
    expect(callsOf('my orders since 4 March')).toEqual([
      ['get_invoices_by_customer_sorted_by_date', undefined, '2026-03-04'],
    ]);
  });

  it('should not outlive a day with its year', () => {
    const plan = planAfter(understanding, 'my orders of 4 March', 'and those of 5 April 2024?');
    expect(plan.requests[0]?.calls[0]?.arguments).toMatchObject({ from: '2024-04-05', to: '2024-04-05' });
  });
});

describe('An order told by its day, and what was in it', () => {
  it.each([
    'I made an order on 7 August 2025. Which songs were in it?',
    'on 7 August 2025 I bought a few things. Show me the tracks.',
    'There was a purchase of mine on 07.08.2025 - what did it contain?',
    'on 7 August 2025 I ordered something, what was it?',
  ])('should be opened in "%s"', (text) => {
    const { requests } = understanding.plan(text, ALONE);
    const tools = requests.flatMap(({ calls }) => calls.map(({ tool }) => tool));
    expect(requests.map(({ agent }) => agent)).toEqual(['invoice_agent']);
    expect(tools).toEqual(['get_invoices_by_customer_sorted_by_date', 'get_purchased_tracks']);
  });

  it('should be told once where its date and its songs are asked', () => {
    const { requests } = understanding.plan('when was my last order, and what was in it?', ALONE);
    expect(requests.map(({ intent, details }) => [intent, details['about']])).toEqual([['invoice_detail', 'date']]);
  });
});

describe('Orders told by what was spent on them', () => {
  it.each([
    'the purchases where I spent more than $12',
    'orders for which we paid more than 12 dollars',
    'which were the ones where I spent over 12 dollars?',
    'when did I pay over $12?',
    'pedidos en los que gasté más de 12 dólares',
  ])('should be listed in "%s"', (text) => {
    const [request] = understanding.plan(text, ALONE).requests;
    expect([request?.intent, request?.details['minimum'], request?.details['asked']]).toEqual([
      'invoice_list',
      1200,
      undefined,
    ]);
  });

  it('should be counted in "how often"', () => {
    const [request] = understanding.plan('how often did I spend more than $12?', ALONE).requests;
    expect([request?.intent, request?.details['asked']]).toEqual(['invoice_list', 'count']);
  });

  it('should leave a question about the sum of all a sum', () => {
    const { requests } = understanding.plan('have I spent more than $12 in total?', ALONE);
    expect(requests.map(({ intent }) => intent)).toEqual(['invoice_totals']);
  });
});

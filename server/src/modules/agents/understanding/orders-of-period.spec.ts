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

import type { BuiltInUnderstanding } from '../../built-in.understanding.js';
import type { PlannedRequest } from '../../plan.js';
import { ALONE, inventedUnderstanding } from '../../testing/invented-store.js';
import type { EarlierTurn } from '../../understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const ORDERS = [
  { invoice_id: 61, date: '2024-11-03', total: '2.97', tracks: 3 },
  { invoice_id: 52, date: '2024-06-20', total: '7.92', tracks: 8 },
  { invoice_id: 47, date: '2024-02-11', total: '0.99', tracks: 1 },
];

/** A turn that listed the three orders. */
function listed(said: string): EarlierTurn {
  const { requests } = understanding.plan(said, ALONE);
  const evidence = requests.flatMap(({ calls }) =>
    calls.map(({ tool }) => ({
      id: tool,
      tool,
      arguments: {},
      result: { status: 'rows' as const, total: 3, shown: 3, more: false, rows: ORDERS },
      durationMs: 1,
    })),
  );
  return { said, answered: '…', requests, evidence };
}

function after(said: string, reply: string): PlannedRequest | undefined {
  return understanding.plan(reply, { ...ALONE, earlier: [listed(said)] }).requests[0];
}

describe('Orders that were shown', () => {
  it.each([
    ['my orders of 2024', 'which of these cost the most?', 52],
    ['my orders of 2024', 'which was the smallest?', 47],
    ['orders over $0.50', 'which one of them is the oldest', 47],
    ['mis pedidos de 2024', '¿cuál de estos es el más caro?', 52],
    ['minhas compras de 2024', 'qual destas foi a mais barata?', 47],
    ['mes commandes de 2024', 'laquelle était la plus chère ?', 52],
    ['meine Bestellungen 2024', 'welche davon war die teuerste?', 52],
  ])('should choose among them: %s, %s', (said, reply, invoice) => {
    expect(after(said, reply)).toMatchObject({ intent: 'invoice_detail', details: { invoice_id: invoice } });
  });

  it('should ask for the largest of all orders when one asks for that of one’s own', () => {
    expect(after('my orders of 2024', 'what is my largest order ever?')?.details).toMatchObject({
      position: 1,
      order: 'largest',
    });
    expect(after('my orders of 2024', 'what is my largest order ever?')?.details).not.toHaveProperty('from');
  });

  it.each([
    ['my orders of 2024', 'total of these?'],
    ['my orders of 2024', 'how much are they altogether'],
    ['mis pedidos de 2024', '¿cuánto suman?'],
    ['minhas compras de 2024', 'quanto deu no total?'],
    ['mes commandes de 2024', 'ça fait combien en tout ?'],
    ['meine Bestellungen 2024', 'wie viel macht das zusammen?'],
  ])('should sum them up: %s, %s', (said, reply) => {
    expect(after(said, reply)).toMatchObject({
      intent: 'invoice_totals',
      details: { from: '2024-01-01', to: '2024-12-31' },
    });
  });

  it('should sum up those that were chosen by their amount', () => {
    expect(after('orders over $0.50', 'what do they come to?')).toMatchObject({
      intent: 'invoice_list',
      details: { minimum: 50, sum: true },
    });
  });

  it.each([
    ['my orders of 2024', 'and the year before?', '2023-01-01', '2023-12-31'],
    ['my orders of 2024', 'two years earlier', '2022-01-01', '2022-12-31'],
    ['my orders in march 2024', 'and the month before?', '2024-02-01', '2024-02-29'],
    ['my orders in march 2024', 'and a year later?', '2025-03-01', '2025-03-31'],
    ['mis pedidos de 2024', '¿y el año anterior?', '2023-01-01', '2023-12-31'],
    ['minhas compras de 2024', 'e no ano seguinte?', '2025-01-01', '2025-12-31'],
    ['mes commandes de 2024', 'et l’année d’avant ?', '2023-01-01', '2023-12-31'],
    ['meine Bestellungen 2024', 'und im Jahr davor?', '2023-01-01', '2023-12-31'],
  ])('should move the period: %s, %s', (said, reply, from, to) => {
    expect(after(said, reply)?.details).toMatchObject({ from, to });
  });

  it.each(['before?', 'and before', '¿y antes?', 'e o anterior?', 'et avant ?', 'und davor?'])(
    'should go one order back: %s',
    (reply) => {
      const earlier = [listed('my last order')];
      const [request] = understanding.plan(reply, { ...ALONE, earlier }).requests;
      expect(request?.details).toMatchObject({ position: 2, order: 'newest' });
    },
  );

  it('should open the one whose place is said', () => {
    expect(after('my orders', 'open the second')?.details).toMatchObject({ invoice_id: 52 });
  });
});

import type { Evidence } from '../../tools/evidence.js';
import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { PlannedRequest } from './plan.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';
import type { EarlierTurn } from './understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const DATES = ['2023-05-01', '2023-02-01', '2022-11-01', '2022-03-01'];

/** A turn in which somebody saw four orders. */
function ordersShown(said: string): EarlierTurn {
  const { requests } = understanding.plan(said, ALONE);
  const rows = DATES.map((date, place) => ({ invoice_id: 40 - place, date, total: `${place + 1}.98`, tracks: 2 }));
  const evidence: Evidence = {
    id: '1',
    tool: 'get_invoices_by_customer_sorted_by_date',
    arguments: {},
    result: { status: 'rows', total: rows.length, shown: rows.length, more: false, rows },
    durationMs: 1,
  };
  return { said, answered: '', requests, evidence: [evidence] };
}

const after = (said: string, wish: string): readonly PlannedRequest[] =>
  understanding.plan(wish, { ...ALONE, earlier: [ordersShown(said)] }).requests;

describe('wishes about a list in other languages', () => {
  it.each([
    ['muéstrame mis pedidos', 'ordénalos por importe', { order: 'smallest' }],
    ['muéstrame mis pedidos', 'solo los de 2022', { from: '2022-01-01', to: '2022-12-31' }],
    ['muéstrame mis pedidos', 'los dos primeros', { take: 2 }],
    ['mostre os meus pedidos', 'ordene por data', { order: 'oldest' }],
    ['mostre os meus pedidos', 'só os de 2023', { from: '2023-01-01', to: '2023-12-31' }],
    ['montre mes commandes', 'trie-les par prix', { order: 'smallest' }],
    ['montre mes commandes', 'les trois premières', { take: 3 }],
    ['zeige meine Bestellungen', 'sortiere sie nach Datum', { order: 'oldest' }],
    ['zeige meine Bestellungen', 'nur die über 2 Dollar', { minimum: 200, exclusive: true }],
    ['zeige meine Bestellungen', 'die ersten zwei', { take: 2 }],
  ])('should show what %j showed as %j says', (said, wish, details) => {
    expect(after(said, wish)).toMatchObject([{ intent: 'invoice_list', details }]);
  });
});

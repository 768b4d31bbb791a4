import type { ToolRow } from '../../tools/tool.contract.js';
import { besideOrder } from './intents/beside-order.js';

const CONTEXT = { language: 'en', currency: 'USD', storeName: 'Store' };
const bought = (invoice: number): ToolRow => ({ invoice_id: invoice, date: '2025-04-05', title: 'Paper Boats' });

function told(rows: readonly ToolRow[], details: Readonly<Record<string, number>>): string | null {
  const result = { status: 'rows' as const, total: rows.length, shown: rows.length, more: false, rows };
  const request = { text: '', agent: 'invoice_agent', intent: 'purchased_tracks', calls: [], names: [], details };
  const answered = {
    request: { ...request, confidence: 1, needsIdentity: true },
    evidence: [{ id: '1', tool: 'get_purchased_tracks', arguments: {}, result, durationMs: 1 }],
    failed: [],
  };
  return besideOrder(answered, { what: ' by **Ostrava**', period: '' }, CONTEXT)?.lead ?? null;
}

describe('what was bought beside one order', () => {
  it('should be told apart from what is on it', () => {
    expect(told([bought(3), bought(3), bought(2)], { beside_invoice: 3 })).toBe(
      'Yes, you have bought 1 more song by **Ostrava**',
    );
  });

  it('should say so where there is nothing else', () => {
    expect(told([bought(3)], { beside_invoice: 3 })).toBe(
      'No, you have bought nothing else by **Ostrava**: only 1 song, on invoice **3**.',
    );
  });

  it('should leave other questions alone', () => {
    expect(told([bought(3)], {})).toBeNull();
  });
});

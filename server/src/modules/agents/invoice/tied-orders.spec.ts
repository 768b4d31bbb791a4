import type { ToolRow } from '../../tools/tool.contract.js';
import type { AnsweredRequest } from '../agent.contract.js';
import { callsForTies, tiesText } from './tied-orders.js';

const CONTEXT = { language: 'en', currency: 'USD', storeName: 'Store' };
const order = (id: number, total: string): ToolRow => ({ invoice_id: id, date: '2025-08-07', total, tracks: 2 });

function answered(rows: readonly ToolRow[]): AnsweredRequest {
  const result = { status: 'rows' as const, total: rows.length, shown: rows.length, more: false, rows };
  return {
    request: {
      text: '',
      agent: 'invoice_agent',
      intent: 'invoice_detail',
      calls: [],
      names: [],
      details: {},
      confidence: 1,
      needsIdentity: true,
    },
    evidence: [{ id: '1', tool: 'get_invoices_sorted_by_total', arguments: {}, result, durationMs: 1 }],
    failed: [],
  };
}

describe('orders that share the first place', () => {
  it('should be named beside the one that was told', () => {
    const rows = [order(7, '1.98'), order(5, '1.98'), order(6, '2.97')];
    expect(tiesText(answered(rows), 7, CONTEXT)).toBe('Just as much: invoice **5** of 7 August 2025.');
  });

  it('should not be spoken of where the first stands alone', () => {
    expect(tiesText(answered([order(7, '0.99'), order(5, '1.98')]), 7, CONTEXT)).toBe('');
    expect(tiesText(answered([]), 7, CONTEXT)).toBe('');
  });

  it('should only be looked for where an order is chosen by its amount', () => {
    const calls = (details: AnsweredRequest['request']['details']): number =>
      callsForTies({ names: [], details }).length;
    expect(calls({ position: 1, order: 'smallest' })).toBe(1);
    expect([calls({ position: 2, order: 'smallest' }), calls({ position: 1, order: 'newest' })]).toEqual([0, 0]);
    expect(calls({ invoice_id: 7, order: 'largest' })).toBe(0);
  });
});

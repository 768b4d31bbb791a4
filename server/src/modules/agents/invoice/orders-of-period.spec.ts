import type { ToolRow } from '../../tools/tool.contract.js';
import type { AnsweredRequest } from '../agent.contract.js';
import { wordOrdersOfPeriod } from './orders-of-period.js';

const CONTEXT = { language: 'en', currency: 'USD', storeName: 'Store' };

const order = (id: number, date: string): ToolRow => ({ invoice_id: id, date, total: '1.98', tracks: 2 });

function answered(rows: readonly ToolRow[]): AnsweredRequest {
  const result = { status: 'rows' as const, total: rows.length, shown: rows.length, more: false, rows };
  const details = { of_period: true, position: 1, order: 'newest', from: '2024-03-01', to: '2024-03-31' };
  return {
    request: {
      text: '',
      agent: 'invoice_agent',
      intent: 'invoice_detail',
      calls: [],
      names: [],
      details,
      confidence: 1,
      needsIdentity: true,
    },
    evidence: [{ id: '1', tool: 'get_invoices_by_customer_sorted_by_date', arguments: {}, result, durationMs: 1 }],
    failed: [],
  };
}

describe('wordOrdersOfPeriod', () => {
  it('should list several orders and ask which one is meant', () => {
    const worded = wordOrdersOfPeriod(answered([order(85, '2024-03-26'), order(84, '2024-03-21')]), CONTEXT);
    expect(worded?.lead).toBe('You have 2 orders (March 2024):');
    expect(worded?.facts).toMatch(/85[\s\S]*84/);
    expect(worded?.close).toContain('Which one');
  });

  it('should leave a lone order to be opened', () => {
    expect(wordOrdersOfPeriod(answered([order(85, '2024-03-26')]), CONTEXT)).toBeNull();
  });
});

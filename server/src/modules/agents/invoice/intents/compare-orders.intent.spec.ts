import type { ToolRow } from '../../../tools/tool.contract.js';
import type { AnsweredRequest } from '../../agent.contract.js';
import { CompareOrdersIntent } from './compare-orders.intent.js';

const CONTEXT = { language: 'en', currency: 'USD', storeName: 'Store' };
const intent = new CompareOrdersIntent();

const larger: ToolRow = { invoice_id: 52, date: '2023-12-01', total: '13.86', tracks: 14 };
const smaller: ToolRow = { invoice_id: 40, date: '2024-07-31', total: '10.91', tracks: 9 };

function lead(
  rows: readonly (ToolRow | null)[],
  details: AnsweredRequest['request']['details'] = {},
): string | undefined {
  const evidence = rows.map((row, place) => ({
    id: String(place),
    tool: 'get_invoices_by_customer_sorted_by_date',
    arguments: {},
    result: {
      status: 'rows' as const,
      total: row === null ? 0 : 1,
      shown: row === null ? 0 : 1,
      more: false,
      rows: row === null ? [] : [row],
    },
    durationMs: 1,
  }));
  const request = {
    text: '',
    agent: intent.agent,
    intent: intent.name,
    calls: [],
    names: [],
    details: { first: '40', second: '52', by: 'sum', ...details },
    confidence: 1,
    needsIdentity: true,
  };
  return intent.word({ request, evidence, failed: [] }, CONTEXT).lead;
}

describe('two orders compared', () => {
  it('should tell the difference to the cent', () => {
    expect(lead([smaller, larger])).toBe(
      'Invoice **52** cost **$2.95** more than invoice **40**: $13.86 against $10.91.',
    );
    expect(lead([smaller, { ...larger, total: '10.91' }])).toContain('cost the same: $10.91 each');
  });

  it('should say yes or no where that was asked', () => {
    expect(lead([smaller, larger], { whether: 'more' })).toMatch(/^No\./);
    expect(lead([smaller, larger], { whether: 'less' })).toMatch(/^Yes\./);
  });

  it('should compare numbers of songs and dates', () => {
    expect(lead([smaller, larger], { by: 'songs' })).toBe(
      'Invoice **52** has more songs than invoice **40**: 14 against 9.',
    );
    expect(lead([smaller, larger], { by: 'date' })).toContain('Invoice **52** of 1 December 2023 is older');
  });

  it('should say of an order that is not there no more than that', () => {
    expect(lead([smaller, null])).toBe('I find no invoice **52** among your orders, so there is nothing to compare.');
    expect(lead([null, null])).toBe('I find no such order among yours.');
  });
});

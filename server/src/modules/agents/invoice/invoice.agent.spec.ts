import type { ToolRow } from '../../tools/tool.contract.js';
import type { AnsweredRequest, Wording } from '../agent.contract.js';
import { IntentCatalogue } from '../understanding/intents/intent-catalogue.js';
import type { PlannedRequest } from '../understanding/plan.js';
import { InvoiceAgent } from './invoice.agent.js';

let agent: InvoiceAgent;

beforeAll(async () => {
  agent = new InvoiceAgent(await IntentCatalogue.discover(new URL('../', import.meta.url)));
});

function word(
  intent: string,
  rows: readonly ToolRow[],
  details: PlannedRequest['details'] = {},
  language = 'en',
): Wording {
  const result = { status: 'rows' as const, total: rows.length, shown: rows.length, more: false, rows };
  const answered: AnsweredRequest = {
    request: {
      text: '',
      agent: 'invoice_agent',
      intent,
      calls: [],
      names: [],
      details,
      confidence: 1,
      needsIdentity: true,
    },
    evidence: [{ id: '1', tool: 't', arguments: {}, result, durationMs: 1 }],
    failed: [],
  };
  return agent.word(answered, { language, currency: 'USD', storeName: 'Store' });
}

const LINE = {
  invoice_id: 40,
  date: '2025-08-07',
  invoice_total: '8.91',
  track_id: 3,
  title: 'Paper Boats',
  artist: 'Ostrava',
  album: 'Ten',
  unit_price: '0.99',
  quantity: 1,
};

describe('InvoiceAgent', () => {
  it('should give an order with number, date, total and tracks', () => {
    const { lead, facts } = word('invoice_detail', [LINE], { position: 1, order: 'newest' });
    expect(lead).toBe('Your most recent order is invoice **40** of 7 August 2025, for **$8.91**. It has 1 item:');
    expect(facts).toContain('| Paper Boats | Ostrava | Ten | $0.99 | 1 |');
  });

  it('should give a list of orders with number, date and total of each', () => {
    const { lead, facts } = word(
      'invoice_list',
      [{ invoice_id: 40, date: '2025-08-07', total: '8.91', tracks: 9 }],
      {},
      'es',
    );
    expect(lead).toBe('Tienes 1 pedido:');
    expect(facts).toContain('| 40 | 7 de agosto de 2025 | 9 | $8.91 |');
  });

  it('should say the same of an order that does not exist and of one of somebody else', () => {
    expect(word('invoice_detail', [], { invoice_id: 5 }).lead).toBe('I find no such order among yours.');
  });

  it('should give totals to the cent, with the period', () => {
    const row = { period: null, invoices: 2, sum: '15.84', average: '7.92', largest: '13.86', smallest: '1.98' };
    const { lead } = word('invoice_totals', [row], { asked: 'sum', from: '2024-01-01', to: '2024-12-31' });
    expect(lead).toContain('**$15.84** on 2 orders (2024)');
  });

  it('should tell of an employee no more than name, title and work address', () => {
    const row = {
      invoice_id: 40,
      date: '2025-08-07',
      employee: 'Jane Peacock',
      title: 'Agent',
      email: 'jane@example.com',
      invoice_total: '8.91',
    };
    expect(word('invoice_employee', [row], { position: 1 }).lead).toBe(
      '**Jane Peacock** (Agent) helped you with order **40** of 7 August 2025, for **$8.91**. You can write to jane@example.com.',
    );
  });

  it('should say that no number is given to who wants to call', () => {
    const row = { employee: 'Jane Peacock', title: 'Agent', email: 'jane@example.com' };
    const { lead } = word('invoice_employee', [row], { phone: true });
    expect(lead).toContain('jane@example.com');
    expect(lead).toContain('no phone number');
    expect(word('invoice_employee', [row], { phone: false }).lead).not.toContain('phone');
  });

  it('should tell the order that was found and what was wished', () => {
    const row = { number: 'SR-000001', status: 'open', already_open: false, about_invoice: 40 };
    const { lead } = word('support_request', [row], { kinds: 'cancellation', position: 1, order: 'newest' });
    expect(lead).toContain('cancel (invoice 40)');
    expect(word('support_request', [row], { kinds: 'talk_to_person' }).lead).toContain('(invoice 40)');
  });

  it('should pass a request on and claim no more', () => {
    const row = { number: 'SR-000001', status: 'open', already_open: false };
    const { lead } = word('support_request', [row], { kind: 'refund' });
    expect(lead).toContain('SR-000001');
    expect(lead).not.toMatch(/refunded|cancelled|done/i);
    expect(word('support_request', [{ ...row, already_open: true }]).lead).toContain('already');
  });
});

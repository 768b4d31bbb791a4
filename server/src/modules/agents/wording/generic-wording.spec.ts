import type { ToolRow } from '../../tools/tool.contract.js';
import type { AnsweredRequest } from './wording.contract.js';
import { wordGenerically } from './generic-wording.js';

const CONTEXT = { language: 'en', currency: 'USD', storeName: 'Store' };

function answered(rows: readonly ToolRow[]): AnsweredRequest {
  const result = { status: 'rows' as const, total: rows.length, shown: rows.length, more: false, rows };
  return {
    request: {
      text: '',
      agent: 'events_agent',
      intent: 'by_words',
      calls: [],
      names: [],
      details: {},
      confidence: 1,
      needsIdentity: false,
    },
    evidence: [{ id: '1', tool: 'find_events', arguments: {}, result, durationMs: 1 }],
    failed: [],
  };
}

describe('wordGenerically', () => {
  it('should tell one row value by value, in the forms people read', () => {
    const row = { event_id: 3, city: 'Brno', starts_on: '2026-12-01', unit_price: '12.50', milliseconds: 90_000 };
    expect(wordGenerically(answered([row]), CONTEXT).facts).toBe(
      '- City: Brno\n- Starts on: 1 December 2026\n- Price: $12.50\n- Length: 1:30',
    );
  });

  it('should tell several rows as a table', () => {
    const { facts } = wordGenerically(
      answered([
        { city: 'Brno', seats: 2 },
        { city: 'Praha', seats: 4 },
      ]),
      CONTEXT,
    );
    expect(facts).toContain('| City | Seats |');
    expect(facts).toContain('| Praha | 4 |');
  });

  it('should lead to what it tells by a sentence, and head it in the language of the person', () => {
    const rows = [
      { track: 'Ahoj', milliseconds: 60_000 },
      { track: 'Zdar', milliseconds: 90_000 },
    ];
    const { lead, facts } = wordGenerically(answered(rows), { ...CONTEXT, language: 'de' });
    expect(lead).toBe('Das habe ich gefunden.');
    expect(facts).toContain('| Song | Länge |');
  });

  it('should say when nothing was found or nothing answered', () => {
    expect(wordGenerically(answered([]), CONTEXT).lead).toContain('found nothing');
    expect(wordGenerically({ ...answered([]), evidence: [] }, CONTEXT).lead).toContain('cannot look that up');
  });
});

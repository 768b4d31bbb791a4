import type { ToolRow } from '../../tools/tool.contract.js';
import type { AnsweredRequest } from '../agent.contract.js';
import { orderInFull } from './order-in-full.js';

const CONTEXT = { language: 'en', currency: 'USD', storeName: 'Store' };
const line = (title: string, artist: string, genre: string): ToolRow => ({
  invoice_id: 40,
  date: '2024-07-31',
  invoice_total: '2.97',
  track_id: title.length,
  title,
  artist,
  album: 'Quiet Rooms',
  genre,
  milliseconds: 61_000,
  unit_price: '0.99',
  quantity: 1,
});
const LINES = [line('She', 'Ostrava', 'Jazz'), line('Money', 'Ostrava', 'Rock'), line('Numbers', 'Nordlicht', 'Rock')];

function lead(details: AnsweredRequest['request']['details'], artist?: string): string | undefined {
  const names =
    artist === undefined ? [] : [{ kind: 'artist' as const, text: artist, said: artist, known: true, guessed: false }];
  const request = {
    text: '',
    agent: 'invoice_agent',
    intent: 'invoice_detail',
    calls: [],
    names,
    details: { position: 1, order: 'newest', ...details },
    confidence: 1,
    needsIdentity: true,
  };
  const result = { status: 'rows' as const, total: 3, shown: 3, more: false, rows: LINES };
  const evidence = [{ id: '1', tool: 'get_invoice_lines', arguments: {}, result, durationMs: 1 }];
  return orderInFull({ request, evidence, failed: [] }, CONTEXT).lead;
}

describe('one order in words', () => {
  it('should count what was asked of its songs', () => {
    expect(lead({ facts: 'artist' })).toMatch(
      /^Its songs are by 2 artists: \*\*Ostrava\*\* \(2\) and \*\*Nordlicht\*\* \(1\)\. Your most recent order is/,
    );
    expect(lead({ facts: 'genre,length' })).toContain('Together they last **3:03**.');
  });

  it('should say yes or no of what it is asked to hold', () => {
    expect(lead({}, 'Ostrava')).toBe(
      'Yes. Your most recent order, invoice **40** of 31 July 2024, has 2 songs by **Ostrava**:',
    );
    expect(lead({}, 'Iron Lantern')).toBe(
      'No. Your most recent order, invoice **40** of 31 July 2024, has nothing by **Iron Lantern**.',
    );
  });
});

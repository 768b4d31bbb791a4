import type { ToolRow } from '../../../tools/tool.contract.js';
import { WithinLimitIntent } from './within-limit.intent.js';

const intent = new WithinLimitIntent();
const name = { kind: 'track', text: 'Paper Boats', said: 'Paper Boats', known: true, guessed: false } as const;

function told(details: Record<string, string | number | boolean>, rows: readonly ToolRow[]): string {
  const result = { status: 'rows' as const, total: rows.length, shown: rows.length, more: false, rows };
  const request = {
    text: '',
    agent: intent.agent,
    intent: intent.name,
    calls: [],
    names: [name],
    details,
    confidence: 1,
    needsIdentity: false,
  };
  const evidence = [{ id: 'get_price_of', tool: 'get_price_of', arguments: {}, result, durationMs: 1 }];
  return intent.word(
    { request, evidence, failed: [] },
    { language: 'en', currency: 'USD', storeName: 'Harbour Records' },
  ).lead;
}

const song = (artist: string, milliseconds: number): ToolRow => ({
  kind: 'track',
  title: 'Paper Boats',
  artist,
  milliseconds,
  price: '0.99',
});

describe('WithinLimitIntent', () => {
  it('should say yes or no with the length', () => {
    const longer = { unit: 'length', minimum: 240_000, exclusive: true };
    expect(told(longer, [song('Ostrava', 213_000)])).toBe('No: **Paper Boats** by **Ostrava** lasts **3:33**.');
    expect(told(longer, [song('Ostrava', 260_000)])).toBe('Yes: **Paper Boats** by **Ostrava** lasts **4:20**.');
  });

  it('should take the limit itself as it was meant', () => {
    expect(told({ unit: 'length', minimum: 213_000 }, [song('Ostrava', 213_200)])).toMatch(/^Yes/);
    expect(told({ unit: 'money', maximum: 99, exclusive: true }, [song('Ostrava', 1)])).toMatch(/^No: .*0\.99/);
  });

  it('should tell several recordings one by one', () => {
    const longer = { unit: 'length', minimum: 240_000, exclusive: true };
    expect(told(longer, [song('Ostrava', 213_000), song('R.U.M.', 300_000)])).toBe(
      'No: **Paper Boats** by **Ostrava** lasts **3:33**. Yes: **Paper Boats** by **R.U.M.** lasts **5:00**.',
    );
  });

  it('should say that a song is not there', () => {
    expect(told({ unit: 'length', minimum: 1 }, [])).toContain('Paper Boats');
  });
});

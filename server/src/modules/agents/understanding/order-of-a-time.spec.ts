import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const firstOf = (text: string): unknown => {
  const [request] = understanding.plan(text, ALONE).requests;
  return { intent: request?.intent, ...request?.details };
};

describe('The order of a time', () => {
  const march = { from: '2024-03-01', to: '2024-03-31' };

  it.each([
    'how much was the march 2024 one?',
    'show me the one from march 2024',
    'what did the one of march 2024 cost and what was in it',
    'what is the order from march 2024',
    'enséñame la de marzo de 2024',
  ])('should be opened: %s', (text) => {
    expect(firstOf(text)).toMatchObject({ intent: 'invoice_detail', position: 1, ...march });
  });

  it('should be one of a whole year', () => {
    expect(firstOf('how much was the 2024 one')).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
  });

  it('should not be the one that was spoken of before', () => {
    const said = 'show me invoice 77';
    const rows = [{ invoice_id: 77, date: '2022-03-04', track_id: 1, title: 'Numbers', artist: 'Ostrava' }];
    const result = { status: 'rows', total: 1, shown: 1, more: false, rows } as const;
    const evidence = [{ id: 'e1', tool: 'get_invoice_lines', arguments: {}, result, durationMs: 1 }];
    const earlier = [{ said, answered: '…', evidence, requests: understanding.plan(said, ALONE).requests }];
    const [request] = understanding.plan('show me the 2024 one', { ...ALONE, earlier }).requests;
    expect(request?.details).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
    expect(request?.details['invoice_id']).toBeUndefined();
  });

  it.each([
    ['which is the best one by Ostrava', 'invoice_detail'],
    ['show me the song One', 'invoice_detail'],
    ['my orders from march 2024', 'invoice_detail'],
  ])('should not be heard in "%s"', (text, intent) => {
    expect(firstOf(text)).not.toMatchObject({ intent });
  });
});

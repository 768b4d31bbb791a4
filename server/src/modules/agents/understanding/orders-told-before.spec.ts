import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { answeredTurn } from './testing/answered-turn.js';
import { ALONE, inventedUnderstanding, planAfter } from './testing/invented-store.js';
import type { EarlierTurn } from './understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('orders that were told before', () => {
  it('should keep their rank in another year', () => {
    const said = ['how many orders in 2023?', 'which was the cheapest?', 'what about 2024?'];
    expect(planAfter(understanding, ...said).requests).toMatchObject([
      { intent: 'invoice_detail', details: { order: 'smallest', position: 1, from: '2024-01-01' } },
    ]);
  });

  it('should be one’s own where the representative helped with them', () => {
    const said = ['who is my support rep', 'which orders did she help me with?'];
    expect(planAfter(understanding, ...said).requests).toMatchObject([{ intent: 'invoice_list' }]);
  });

  it('should stay private where somebody else’s are asked for', () => {
    const said = ['who is my support rep', 'show me her orders'];
    expect(planAfter(understanding, ...said).requests).toMatchObject([{ intent: 'privacy_refusal' }]);
  });

  it('should be summed up over both years', () => {
    const listed = (said: string, year: number, before: readonly EarlierTurn[]): readonly EarlierTurn[] => {
      const order = { invoice_id: year, invoice_date: `${year}-05-01`, total: '5.94' };
      return [...before, answeredTurn(understanding, said, [order], before)];
    };
    const earlier = listed('and in 2023', 2023, listed('what did I buy in 2022', 2022, []));
    expect(understanding.plan('how much did I spend over both years?', { ...ALONE, earlier }).requests).toMatchObject([
      { intent: 'invoice_totals', details: { from: '2022-01-01', to: '2023-12-31', asked: 'sum' } },
    ]);
  });
});

import type { QuestionCase } from '../question-case.js';
import { gatePercent, gateSample } from './gate-sample.js';

const caseOf = (part: QuestionCase['part'], id: number): QuestionCase => ({
  id: `${part}-${id}`,
  category: 'albums',
  part,
  customer_id: null,
  turns: [{ say: 'albums?' }],
});
const cases = [0, 1, 2, 3, 4, 5].flatMap((id) => [caseOf('develop', id), caseOf('measure', id)]);

describe(gateSample.name, () => {
  it('should take every third case of the measuring part', () => {
    expect(gateSample(cases).map(({ id }) => id)).toEqual(['measure-0', 'measure-3']);
  });
});

describe(gatePercent.name, () => {
  it('should count the failures of the sample alone', () => {
    const failure = (id: string) => ({ id, category: 'albums', problems: [] });
    expect(gatePercent(cases, { failures: [failure('measure-1'), failure('measure-3')] })).toBe(50);
  });
});

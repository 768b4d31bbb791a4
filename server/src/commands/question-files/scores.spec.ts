import { toJson, toTable } from './score-report.js';
import { type CaseResult, percentile, scoresOf, type TurnResult } from './scores.js';

const turnResult = (
  milliseconds: number,
  problems: string[] = [],
  degradedReason: string | null = null,
): TurnResult => ({
  turn: { say: 'how many?', all: [['213']], none: [] },
  answer: 'There are none.',
  agentType: 'music_agent',
  milliseconds,
  modelCalls: 1,
  degradedReason,
  problems,
});
const results: CaseResult[] = [
  { id: 'a-1', category: 'albums', turns: [turnResult(10), turnResult(20, [], 'grounding')] },
  { id: 'a-2', category: 'albums', turns: [turnResult(30), turnResult(40, ['missing: 213'], 'model_slow')] },
  { id: 'i-1', category: 'invoices', turns: [turnResult(50)] },
];

describe('scores', () => {
  it('should count a case as passed when all its turns are', () => {
    expect(scoresOf(results)).toMatchObject({
      passed: 2,
      total: 3,
      turns: 5,
      modelCallsPerTurn: 1,
      degraded: 2,
      replaced: 1,
    });
    expect(scoresOf(results).percent).toBeCloseTo(66.67, 1);
  });

  it('should score each category by itself', () => {
    expect(scoresOf(results).categories.get('albums')).toEqual({
      passed: 1,
      total: 2,
      p50Milliseconds: 20,
      p95Milliseconds: 40,
    });
    expect(scoresOf(results).categories.get('invoices')).toMatchObject({ passed: 1, total: 1 });
  });

  it('should take percentiles by nearest rank', () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(percentile([4, 1, 3, 2], 0.95)).toBe(4);
    expect(percentile([7], 0.5)).toBe(7);
    expect(percentile([], 0.5)).toBe(0);
  });

  it('should print a table with every category and the total', () => {
    const table = toTable(scoresOf(results));
    expect(table).toMatch(/albums\s+1\/2\s+50\.0\s+20\.0\s+40\.0/);
    expect(table).toMatch(/total\s+2\/3\s+66\.7/);
    expect(table).toContain('5 turns, 1.00 model calls a turn, 2 degraded, 1 with replaced words');
  });

  it('should name each failure with question, expectation and answer', () => {
    const table = toTable(scoresOf(results));
    expect(table).toMatch(
      /FAILED a-2 \(albums\), turn 2\n\s+question: how many\?\n\s+expected: missing: 213\n\s+answer:\s+There are none\./,
    );
    expect(table).not.toContain('FAILED a-1');
  });

  it('should say the same as JSON', () => {
    expect(JSON.parse(toJson(scoresOf(results)))).toMatchObject({
      passed: 2,
      total: 3,
      percent: 66.67,
      p50_ms: 30,
      p95_ms: 50,
      model_calls_per_turn: 1,
      categories: { albums: { passed: 1, total: 2 } },
      failures: [
        { id: 'a-2', turn: 2, question: 'how many?', expected: { all: [['213']] }, answer: 'There are none.' },
      ],
    });
  });
});

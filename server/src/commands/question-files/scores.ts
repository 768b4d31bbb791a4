import type { QuestionTurn } from './question-case.js';

/** How one turn went. */
export interface TurnResult {
  readonly turn: QuestionTurn;
  readonly answer: string;
  readonly agentType: string;
  readonly milliseconds: number;
  readonly modelCalls: number;
  readonly degradedReason: string | null;
  /** Empty when the turn passed. */
  readonly problems: readonly string[];
}

/** How one conversation went; it passes when all its turns do. */
export interface CaseResult {
  readonly id: string;
  readonly category: string;
  readonly turns: readonly TurnResult[];
}

/** What is reported of a category or of everything. Milliseconds are for one turn. */
export interface Score {
  readonly passed: number;
  readonly total: number;
  readonly p50Milliseconds: number;
  readonly p95Milliseconds: number;
}

/** The figures of a whole run. `replaced` counts answers whose model words did not stand and were replaced. */
export interface Scores extends Score {
  readonly percent: number;
  readonly turns: number;
  readonly modelCallsPerTurn: number;
  readonly degraded: number;
  readonly replaced: number;
  readonly categories: ReadonlyMap<string, Score>;
  readonly failures: readonly CaseResult[];
}

const REPLACED = 'grounding';

export function scoresOf(results: readonly CaseResult[]): Scores {
  const turns = results.flatMap((result) => result.turns);
  const calls = turns.reduce((sum, turn) => sum + turn.modelCalls, 0);
  const overall = scoreOf(results);
  return {
    ...overall,
    percent: overall.total === 0 ? 100 : (100 * overall.passed) / overall.total,
    turns: turns.length,
    modelCallsPerTurn: turns.length === 0 ? 0 : calls / turns.length,
    degraded: turns.filter((turn) => turn.degradedReason !== null).length,
    replaced: turns.filter((turn) => turn.degradedReason === REPLACED).length,
    categories: scoresByCategory(results),
    failures: results.filter((result) => !passes(result)),
  };
}

/** Whether every turn of the conversation passed. */
export function passes(result: CaseResult): boolean {
  return result.turns.every((turn) => turn.problems.length === 0);
}

/** The value below which `share` (0..1) of the values lie, by nearest rank; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function scoresByCategory(results: readonly CaseResult[]): Map<string, Score> {
  const names = [...new Set(results.map((result) => result.category))];
  return new Map(names.map((name) => [name, scoreOf(results.filter((result) => result.category === name))]));
}

function scoreOf(results: readonly CaseResult[]): Score {
  const milliseconds = results.flatMap((result) => result.turns.map((turn) => turn.milliseconds));
  return {
    passed: results.filter(passes).length,
    total: results.length,
    p50Milliseconds: percentile(milliseconds, 0.5),
    p95Milliseconds: percentile(milliseconds, 0.95),
  };
}

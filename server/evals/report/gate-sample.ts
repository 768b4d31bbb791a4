import type { QuestionCase } from '../question-case.js';
import type { Played } from './played.js';

/** Every how many-th case of the measuring part the suite plays, so that it stays quick. */
const STEP = 3;

/** The cases of the measuring part whose share of right answers must not fall, from all categories. */
export function gateSample(cases: readonly QuestionCase[]): QuestionCase[] {
  return cases.filter(({ part }) => part === 'measure').filter((_, place) => place % STEP === 0);
}

/** The percentage of the gate's cases that a run of the whole measuring part got right. */
export function gatePercent(cases: readonly QuestionCase[], { failures }: Pick<Played, 'failures'>): number {
  const failed = new Set(failures.map(({ id }) => id));
  const sample = gateSample(cases);
  return (100 * sample.filter(({ id }) => !failed.has(id)).length) / sample.length;
}

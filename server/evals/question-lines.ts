import type { QuestionCase } from './question-case.js';

/** Cases as a question file: one JSON object a line. */
export function toLines(cases: readonly QuestionCase[]): string {
  return cases.map((one) => `${JSON.stringify({ ...one, part: undefined })}\n`).join('');
}

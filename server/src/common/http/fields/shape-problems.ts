import type { ZodError } from 'zod';
import type { FieldProblem } from '../../errors/problem.error.js';

type Issue = ZodError['issues'][number];

const MOST_PROBLEMS = 20;
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

/** The fields at fault in what a schema refused, at most 20, in words of ours. */
export function shapeProblems({ issues }: Pick<ZodError, 'issues'>): FieldProblem[] {
  return issues.flatMap(problemsOf).slice(0, MOST_PROBLEMS);
}

function problemsOf(issue: Issue): FieldProblem[] {
  const field = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return [{ field, detail: detailOf(issue) }];
  return issue.keys.map((key) => ({ field: [field, key].filter(Boolean).join('.'), detail: 'is not a known field' }));
}

function detailOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? 'of another kind'}`;
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(', ')}`.replace(/, ([^,]+)$/, ' or $1');
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return `must not be less than ${issue.minimum}`;
    case 'custom':
      return issue.message;
    case 'invalid_format':
      return issue.format === 'datetime' ? 'must be a moment of ISO 8601, such as 2026-01-31T09:30:00Z' : issue.message;
    default:
      return 'is not of the right form';
  }
}

function tooBig({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): string {
  if (origin === 'string') return `must have at most ${maximum} characters`;
  return origin === 'array' ? `must have at most ${maximum} entries` : `must not be greater than ${maximum}`;
}

import type { FieldProblem } from '../errors/problem.error.js';
import { isStorableText } from '../text/storable-text.js';

const MOST_PROBLEMS = 20;
const DETAIL = 'must hold no NUL and no half characters';
/** Names that every object knows, so that validators take them for known ones. */
const INHERITED = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/**
 * The fields of a body or a query that nothing here may be called, and those whose text nothing could keep, at most 20. Goes by
 * level, not by recursion: how deep a body is was looked at before.
 */
export function unstorableFields(input: unknown): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (input === undefined || input === null || Object.keys(input).length === 0) return problems;
  let level: [string, unknown][] = [['', input]];
  while (level.length > 0 && problems.length < MOST_PROBLEMS) {
    for (const [field, value] of level) {
      if (INHERITED.has(field.slice(field.lastIndexOf('.') + 1)))
        problems.push({ field, detail: 'is not a known field' });
      else if (typeof value === 'string' && !isStorableText(value)) problems.push({ field, detail: DETAIL });
    }
    level = level.flatMap(([path, value]) => partsOf(path, value));
  }
  return problems.slice(0, MOST_PROBLEMS);
}

function partsOf(path: string, value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([name, part]) => [path === '' ? name : `${path}.${name}`, part]);
}

import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from './focus.js';
import { isOfPeriod, shifted, stepIn } from '../figures/period-steps.js';

/** What a follow-up may say beside such a period. */
const BESIDE: ReadonlySet<string> = new Set([
  'before_that',
  'after_that',
  'newest',
  'more',
  'total',
  'goodbye',
  'per_year',
]);

/** "The year before", "two months later": so many units before or after the period that was spoken of last. */
export function withRelativePeriod(reading: Reading, { last }: Focus): Reading {
  const { from, to } = last?.details ?? {};
  if (typeof from !== 'string' || typeof to !== 'string' || !isElliptic(reading)) return reading;
  const step = stepIn(reading.tokens);
  const moved = step === null ? null : shifted(from, to, step.unit, step.count);
  if (moved === null) return reading;
  const concepts = [...reading.concepts].filter((concept) => !BESIDE.has(concept));
  const unexplained = reading.unexplained.filter((word) => !isOfPeriod(word));
  return { ...reading, unexplained, concepts: new Set([...concepts, 'what_about']), figures: moved };
}

function isElliptic(reading: Reading): boolean {
  return (
    reading.names.length === 0 &&
    reading.tokens.length <= 7 &&
    !reading.concepts.has('first_person') &&
    contentConcepts(reading).every((concept) => BESIDE.has(concept))
  );
}

import type { Concept } from '../../lexicon/concepts.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from './focus.js';
import { periodTold } from './period-told.js';

/** Answers that tell numbers and sums of orders of a time. */
const OF_TIMES: ReadonlySet<string> = new Set(['invoice_totals', 'compare_periods']);
const WARES: readonly Concept[] = ['song', 'version', 'music'];
const SUMS: readonly Concept[] = ['total', 'pay', 'price', 'spend'];
const ENDS: readonly Concept[] = ['pick_last', 'newest', 'oldest', 'largest', 'smallest', 'dearest', 'cheapest'];
const ASKED: ReadonlySet<string> = new Set([...WARES, ...SUMS, ...ENDS, 'count', 'buy', 'contain', 'invoice']);
const POINTERS: readonly Concept[] = ['refer_one', 'refer_many', 'contain'];

/**
 * "How many songs was that?", "how much was that?", "what was on the last one?" behind the number or the sum of one's orders:
 * asked of the orders of the same time.
 */
export function withOrdersTold(reading: Reading, focus: Focus): Reading {
  const { concepts, figures, names, unexplained } = reading;
  if (focus.last === null || !OF_TIMES.has(focus.last.intent)) return reading;
  if (names.length > 0 || unexplained.length > 0) return reading;
  if (Object.keys(figures).length > 0 || !contentConcepts(reading).every((one) => ASKED.has(one))) return reading;
  const asked = askedOf(reading);
  const period = periodTold(focus);
  if (asked === null || (period === null && !isOfAll(focus.last))) return reading;
  const kept = [...concepts].filter((one) => !POINTERS.some((pointer) => pointer === one) && one !== 'pick_last');
  return { ...reading, figures: { ...period }, concepts: new Set([...kept, ...asked]) };
}

/** Numbers and sums of all orders there are, of which no time was told. */
function isOfAll({ intent, details }: PlannedRequest): boolean {
  return intent === 'invoice_totals' && details['by'] === undefined;
}

/** What of those orders is asked, in the shop words of a question of its own; null when nothing points at them. */
function askedOf({ concepts, tokens }: Reading): readonly Concept[] | null {
  const has = (some: readonly Concept[]): boolean => some.some((one) => concepts.has(one));
  const isOne = concepts.has('pick_last') || (has(ENDS) && !concepts.has('first_person'));
  if (isOne && concepts.has('on') && !has(WARES)) return ['invoice', ...(concepts.has('pick_last') ? NEWEST : [])];
  if (!has(POINTERS) || concepts.has('invoice') || tokens.length > LONGEST) return null;
  if (has(WARES)) return ['buy', 'first_person'];
  return has(SUMS) ? ['spend', 'first_person'] : null;
}

const NEWEST: readonly Concept[] = ['newest'];
const LONGEST = 10;

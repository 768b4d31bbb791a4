import type { Concept } from '../../lexicon/concepts.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { endsSaid } from '../figures/order-ends.js';
import type { Focus } from './focus.js';
import { periodTold } from './period-told.js';

/** Answers that tell numbers and sums of orders of a time. */
const OF_TIMES: ReadonlySet<string> = new Set(['invoice_totals', 'compare_periods']);
const WARES: readonly Concept[] = ['song', 'version', 'music'];
const SUMS: readonly Concept[] = ['total', 'pay', 'price', 'spend'];
const ENDS: readonly Concept[] = ['pick_last', 'newest', 'oldest', 'largest', 'smallest', 'dearest', 'cheapest'];
const ASKED: ReadonlySet<string> = new Set([...WARES, ...SUMS, ...ENDS, 'count', 'buy', 'contain', 'date', 'invoice']);
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
function askedOf(reading: Reading): readonly Concept[] | null {
  const { concepts, tokens } = reading;
  const has = (some: readonly Concept[]): boolean => some.some((one) => concepts.has(one));
  const end = oneOfThem(reading);
  if (end !== null) return ['invoice', end];
  const points = has(POINTERS) || tokens.some(({ word }) => WERE.has(word)) || isBareCount(reading);
  if (!points || concepts.has('invoice') || concepts.has('have') || tokens.length > LONGEST) return null;
  if (has(WARES)) return ['buy', 'first_person'];
  return has(SUMS) ? ['spend', 'first_person'] : null;
}

/** "What was on the last one?", "when was the first one?": one of them, by its place. */
function oneOfThem(reading: Reading): Concept | null {
  const { concepts } = reading;
  const [end, ...others] = endsSaid(reading);
  if (concepts.has('first_person') || WARES.some((ware) => concepts.has(ware)) || others.length > 0) return null;
  const asks = ['on', 'date', 'contain', ...SUMS].some((one) => concepts.has(one));
  if (concepts.has('pick_last')) return asks ? 'newest' : null;
  return asks && (end === 'newest' || end === 'oldest' || end === 'largest' || end === 'smallest') ? end : null;
}

/** "And how many songs?" right behind the sum. */
function isBareCount({ concepts }: Reading): boolean {
  return concepts.has('count') && concepts.has('song') && [...concepts].every((concept) => BARE.has(concept));
}

const BARE: ReadonlySet<string> = new Set(['count', 'song', 'and', 'what_about', 'how', 'polite']);
/** "Cuántas canciones fueron": the verb alone points back. */
const WERE = new Set('fueron eran foram eram furent etaient waren were'.split(' '));
const LONGEST = 10;

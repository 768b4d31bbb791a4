import type { Token } from '../../reading.js';

/** Verbs by which things are put in order, and their helpers. */
const FILING = new Set(
  (
    'go goes going come comes fall falls belong belongs sit sits file files filed get gets got put class classed classified ' +
    'count counts counted slot slots slotted group grouped list listed shelve shelved sort sorted fit fits lie lies live lives ' +
    'is are was be being place placed rank ranked categorised categorized'
  ).split(' '),
);
const PREPOSITIONS = new Set('under into in to as among within with'.split(' '));

/** "Which style does X get filed under": where the verb begins whose preposition ends the question; `end` when there is none. */
export function strandedStart(tokens: readonly Token[], start: number, end: number): number {
  const isSmall = (position: number): boolean => tokens[position]?.capital === false && tokens[position].quote === 0;
  if (!PREPOSITIONS.has(tokens[end - 1]?.word ?? '') || !isSmall(end - 1)) return end;
  let first = end - 1;
  while (first - 1 > start && FILING.has(tokens[first - 1]?.word ?? '') && isSmall(first - 1)) first -= 1;
  return first < end - 1 ? first : end;
}

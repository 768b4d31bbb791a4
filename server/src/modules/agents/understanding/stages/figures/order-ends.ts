import type { Reading } from '../../reading.js';

/** Which end of one's orders a shop word means. */
const ENDS: Readonly<Record<string, string>> = {
  newest: 'newest',
  oldest: 'oldest',
  largest: 'largest',
  dearest: 'largest',
  smallest: 'smallest',
  cheapest: 'smallest',
};

/** The end that a shop word means; undefined where it means none. */
export function endOf(concept: string): string | undefined {
  return ENDS[concept];
}

/** The ends in the order they were said; "first" is one beside another, and so is "the latest one" behind an order. */
export function endsSaid({ matches, tokens, concepts: spoken }: Reading): readonly string[] {
  const said = matches.flatMap(({ start, concepts }) =>
    concepts.flatMap((concept) => {
      const end = concept === 'pick_last' && spoken.has('invoice') ? 'newest' : ENDS[concept];
      return end === undefined ? [] : [{ start, end }];
    }),
  );
  const first = tokens.findIndex(({ word }) => FIRST.has(word));
  const all = first < 0 ? said : [...said, { start: first, end: 'oldest' }];
  const ordered = all.sort((one, other) => one.start - other.start).map(({ end }) => end);
  return [...new Set(ordered)];
}

const FIRST = new Set([
  'first',
  'primer',
  'primero',
  'primera',
  'primeiro',
  'primeira',
  'premiere',
  'premier',
  'erste',
  'ersten',
  'erster',
]);

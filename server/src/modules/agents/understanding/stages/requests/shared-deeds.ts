import type { Reading } from '../../reading.js';

/** What one did oneself, said once behind two things it was done for. */
const DEEDS = ['buy', 'spend', 'pay'] as const;
/** What is asked of each of the two. */
const MEASURES: ReadonlySet<string> = new Set('price count how song total of on for and ask music polite'.split(' '));

/** "How much for A and how much for B have I paid?": what one did is said once, and is meant of both. */
export function withSharedDeeds<Part extends { readonly reading: Reading }>(read: readonly Part[]): readonly Part[] {
  return read.map((one, place) => {
    const next = read[place + 1]?.reading;
    return next !== undefined && sharesDeed(one.reading, next) ? { ...one, reading: withDeed(one.reading, next) } : one;
  });
}

function sharesDeed(one: Reading, next: Reading): boolean {
  const measures = [...one.concepts].every((concept) => MEASURES.has(concept));
  const asks = ['price', 'count', 'how'].some((concept) => one.concepts.has(concept) && next.concepts.has(concept));
  const begins = next.matches[0]?.concepts.includes('and') === true;
  const named = one.names.length > 0 && next.names.length > 0 && one.unexplained.length === 0;
  return measures && asks && begins && named && deedsOf(next).length > 0 && next.concepts.has('first_person');
}

function withDeed(one: Reading, next: Reading): Reading {
  const concepts = [...one.concepts].filter((concept) => concept !== 'price');
  return { ...one, concepts: new Set([...concepts, ...deedsOf(next), 'first_person']) };
}

function deedsOf({ concepts }: Reading): readonly string[] {
  return DEEDS.filter((deed) => concepts.has(deed));
}

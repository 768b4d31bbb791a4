import type { Reading } from '../../reading.js';

/** What one did oneself, said once behind two things it was done for. */
const DEEDS = ['buy', 'spend', 'pay'] as const;
/** What is asked of each of the two. */
const MEASURES: ReadonlySet<string> = new Set(
  'price count how song total of on by for and ask music version polite'.split(' '),
);

/** "How much for A and how much for B have I paid?", "how many A have I bought and how many B?": what one did is said once and meant of both. */
export function withSharedDeeds<Part extends { readonly reading: Reading }>(read: readonly Part[]): readonly Part[] {
  return read.map((one, place) => {
    const next = read[place + 1]?.reading;
    const before = read[place - 1]?.reading;
    if (next !== undefined && opens(next) && sharesDeed(one.reading, next)) return withDeed(one, next);
    return before !== undefined && opens(one.reading) && sharesDeed(one.reading, before) ? withDeed(one, before) : one;
  });
}

function opens({ matches }: Reading): boolean {
  return matches[0]?.concepts.includes('and') === true;
}

function sharesDeed(one: Reading, other: Reading): boolean {
  const measures = [...one.concepts].every((concept) => MEASURES.has(concept));
  const asks = ['price', 'count', 'how'].some((concept) => one.concepts.has(concept) && other.concepts.has(concept));
  const named = one.names.length > 0 && other.names.length > 0 && one.unexplained.length === 0;
  return measures && asks && named && deedsOf(other).length > 0 && other.concepts.has('first_person');
}

function withDeed<Part extends { readonly reading: Reading }>(one: Part, other: Reading): Part {
  const concepts = [...one.reading.concepts].filter((concept) => concept !== 'price');
  return { ...one, reading: { ...one.reading, concepts: new Set([...concepts, ...deedsOf(other), 'first_person']) } };
}

function deedsOf({ concepts }: Reading): readonly string[] {
  return DEEDS.filter((deed) => concepts.has(deed));
}

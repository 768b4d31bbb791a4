import type { Reading } from '../../reading.js';

/** What a comparative asks for where two or more things are on the screen. */
const COMPARATIVES: Readonly<Record<string, string>> = {
  longer: 'longest',
  shorter: 'shortest',
  cheaper: 'cheapest',
  dearer: 'dearest',
  pricier: 'dearest',
  costlier: 'dearest',
  langer: 'longest',
  kurzer: 'shortest',
  billiger: 'cheapest',
  gunstiger: 'cheapest',
  teurer: 'dearest',
};

const WHICH = new Set('which whichs what cual quel quelle lequel laquelle qual welches welcher welche'.split(' '));

const MOST_WORDS = 12;

/** "Which one is longer?" asks for the longest of the things that were just listed, "which version of it" for the longest of those. */
export function withComparatives(reading: Reading): Reading {
  const { tokens, names, unexplained, concepts } = reading;
  const areNamed = names.length > 0 && !concepts.has('version');
  if (areNamed || tokens.length > MOST_WORDS || !tokens.slice(0, 3).some(({ word }) => WHICH.has(word))) return reading;
  const comparative = tokens.find(({ word }) => COMPARATIVES[word] !== undefined)?.word;
  const rank = comparative === undefined ? undefined : COMPARATIVES[comparative];
  if (comparative === undefined || rank === undefined) return reading;
  return {
    ...reading,
    concepts: new Set([...concepts, rank]),
    unexplained: unexplained.filter((word) => word !== comparative),
  };
}

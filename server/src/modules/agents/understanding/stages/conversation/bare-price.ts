import type { Reading } from '../../reading.js';

/** "How much?" and its like in the languages; said alone they ask for a price. */
const HOW_MUCH = new Set([
  'how much',
  'how much is it',
  'cuanto',
  'cuanto es',
  'quanto',
  'quanto e',
  'combien',
  'cest combien',
  'wie viel',
  'wieviel',
  'wie teuer',
]);

/** A bare "how much?" asks for the price of what was spoken of. */
export function withBarePrice(reading: Reading): Reading {
  const polite = new Set(
    reading.matches
      .filter(({ concepts }) => concepts.every((concept) => concept === 'polite' || concept === 'and'))
      .flatMap(({ start, end }) => reading.tokens.slice(start, end)),
  );
  const said = reading.tokens
    .filter((token) => !polite.has(token))
    .map(({ word }) => word)
    .join(' ');
  if (!HOW_MUCH.has(said.replace(/^(and|y|e|et|und) /, ''))) return reading;
  return {
    ...reading,
    names: [],
    unexplained: [],
    concepts: new Set([...without(reading.concepts, 'count'), 'price']),
  };
}

function without(concepts: ReadonlySet<string>, dropped: string): readonly string[] {
  return [...concepts].filter((concept) => concept !== dropped);
}

import type { Reading, Stretch } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';

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
const LONGEST = 4;
const JOINTS = new Set(['and', 'y', 'e', 'et', 'und']);
/** What can be asked of one thing beside its price. */
const FACTS = ['length', 'compose', 'composer', 'genre', 'media_type', 'album', 'contain', 'perform'] as const;
/** What makes another question of "how much": one's own money, orders, or a number of things. */
const OTHERS = ['first_person', 'invoice', 'spend'] as const;

/** What else "how much" is read as. */
const AMOUNTS: ReadonlySet<string> = new Set(['count', 'pay']);

/** A bare "how much?" asks for the price of what was spoken of, and so it does beside another fact ("how long is it and how much?"). */
export function withBarePrice(reading: Reading): Reading {
  const alone = isAlone(reading);
  const beside = alone ? null : besideFact(reading);
  if (!alone && beside === null) return reading;
  const others = beside === null ? [] : reading.matches.filter((match) => !overlaps(match, beside));
  const stays = (concept: string): boolean =>
    (alone && concept === 'pay') || others.some(({ concepts }) => concepts.some((other) => other === concept));
  const kept = [...reading.concepts].filter((concept) => !AMOUNTS.has(concept) || stays(concept));
  return {
    ...reading,
    ...(alone && { names: [], unexplained: [] }),
    concepts: new Set([...kept, 'price']),
  };
}

function isAlone({ tokens, matches }: Reading): boolean {
  const polite = new Set(
    matches
      .filter(({ concepts }) => concepts.every((concept) => concept === 'polite' || concept === 'and'))
      .flatMap(({ start, end }) => tokens.slice(start, end)),
  );
  const said = tokens
    .filter((token) => !polite.has(token))
    .map(({ word }) => word)
    .join(' ');
  return HOW_MUCH.has(said.replace(/^(and|y|e|et|und) /, ''));
}

/** Where "how much" stands as one of the facts that are asked for, joined to the others; null where it does not. */
function besideFact({ tokens, concepts, names }: Reading): Stretch | null {
  if (!FACTS.some((fact) => concepts.has(fact)) || OTHERS.some((other) => concepts.has(other))) return null;
  for (const start of tokens.keys()) {
    if (!isEdge(tokens, start, start - 1)) continue;
    for (let end = Math.min(tokens.length, start + LONGEST); end > start; end -= 1) {
      const said = tokens
        .slice(start, end)
        .map(({ word }) => word)
        .join(' ');
      const stretch = { start, end };
      const isNamed = names.some((name) => overlaps(name, stretch));
      if (HOW_MUCH.has(said) && isEdge(tokens, end, end) && !isNamed) return stretch;
    }
  }
  return null;
}

/** Whether a stretch may begin or end here: at an end of the request, a comma, or a word that joins. */
function isEdge(tokens: Reading['tokens'], border: number, neighbour: number): boolean {
  const beyond = tokens[neighbour];
  return beyond === undefined || tokens[border]?.before === 'comma' || JOINTS.has(beyond.word);
}

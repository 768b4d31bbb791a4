import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from './focus.js';

const COUNTED: ReadonlySet<string> = new Set(['count', 'song', 'album', 'contain']);
const POINTING = ['refer_one', 'refer_many', 'contain'] as const;

/** "How many songs of it?" behind what one bought most: counted over what one bought, and not over what the shop has. */
export function withOwnLeader(reading: Reading, { last }: Focus): Reading {
  const { concepts, names, figures } = reading;
  if (last?.intent !== 'most_bought' || names.length > 0 || Object.keys(figures).length > 0) return reading;
  const isCount = concepts.has('count') && contentConcepts(reading).every((concept) => COUNTED.has(concept));
  if (!isCount || concepts.has('have') || !POINTING.some((pointer) => concepts.has(pointer))) return reading;
  return { ...reading, concepts: new Set([...concepts, 'buy', 'first_person']) };
}

import type { Concept } from '../../lexicon/concepts.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from './focus.js';

/** What is asked for by the words for what an order holds. */
const WARES: readonly Concept[] = ['song', 'version', 'music'];
const HELD: ReadonlySet<string> = new Set([...WARES, 'contain']);

/** All that such a short question is made of beside the ware; any other word is about something else. */
const AROUND = new Set(
  (
    'and so ok okay which what whats the of for in on it its that this those these they them there were was are is did does do have had ' +
    'hold held holds contain contained contains include included list tell me show give us please then all again exactly inside'
  ).split(' '),
);

/** What points at the order that is on the screen. "They" does so only as what were the songs; who has songs is somebody. */
const POINTS =
  /\b(?:it|its|that|this|were (?:they|those|these)|are (?:they|those|these)|(?:in|on|of) (?:them|those|these|there))\b/;

/**
 * "Which tracks were they?", "and its recordings?" behind an order that was opened: what that order holds, though all of it
 * may be of one artist, whom a pronoun would point at elsewhere.
 */
export function withLinesOfOrder(reading: Reading, { last, invoice }: Focus): Reading {
  const { tokens, concepts, names, figures } = reading;
  if (last?.intent !== 'invoice_detail' || invoice === null) return reading;
  if (names.length > 0 || Object.keys(figures).length > 0 || !WARES.some((ware) => concepts.has(ware))) return reading;
  if (!contentConcepts(reading).every((concept) => HELD.has(concept))) return reading;
  const isOfWares = (place: number): boolean =>
    reading.matches.some(
      ({ start, end, concepts: said }) => start <= place && place < end && said.some((one) => HELD.has(one)),
    );
  const isShort = tokens.every(({ word }, place) => AROUND.has(word) || isOfWares(place));
  if (!isShort || !POINTS.test(tokens.map(({ word }) => word).join(' '))) return reading;
  const matches = [{ start: 0, end: tokens.length, concepts: ['song', 'contain', 'refer_one'] as const }];
  return { ...reading, unexplained: [], matches, concepts: new Set(['song', 'contain', 'refer_one']) };
}

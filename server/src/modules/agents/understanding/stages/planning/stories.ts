import type { Figures, Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { ReadRequest } from '../requests/read-message.js';

/** What only a person of the staff can settle. */
const CAUSES = ['refund', 'charged_wrongly', 'account_change', 'complaint'] as const;

/** Concepts of a part that asks for something by itself. */
const ASKING = ['have', 'show', 'want', 'who', 'how', 'when', 'ask'] as const;

/**
 * Who complains or wants something changed tells what happened or what the new value is: an unknown name in it ("my address
 * is now 5 Lime Street") is nothing to look for in the catalogue, and a known one is no question about it. The staff read the
 * message as it is.
 */
export function withoutStory(reading: Reading): Reading {
  if (!isMatterForStaff(reading)) return reading;
  const { limit: _limit, words: _words, ...figures }: Figures = reading.figures;
  return { ...reading, figures, names: [], unexplained: [] };
}

/**
 * A part that only tells a story beside what another part is about: what was bought by mistake before a refund is asked
 * for, a new address, "my friend Zoe told me of you".
 */
export function isMoreOfStory(one: ReadRequest, read: readonly ReadRequest[]): boolean {
  const { concepts, names } = one.reading;
  const others = read.filter((other) => other !== one);
  if (names.length === 0 || ASKING.some((concept) => concepts.has(concept)) || isMatterForStaff(one.reading))
    return false;
  const isKnown = names.some(({ readings }) => readings.some(({ known, guessed }) => known && !guessed));
  const content = contentConcepts(one.reading);
  if (others.some(({ reading }) => isMatterForStaff(reading)))
    return content.every((concept) => TOLD.has(concept)) && (!isKnown || concepts.has('buy'));
  return others.length > 0 && !isKnown && content.length === 0 && concepts.has('third_person');
}

/** What may be told of before a matter for the staff. */
const TOLD: ReadonlySet<string> = new Set(['buy', 'song', 'album', 'artist', 'invoice', 'pay', 'date', 'newest']);

function isMatterForStaff({ concepts }: Reading): boolean {
  if (concepts.has('cue:support_request')) return true;
  if (concepts.has('cue:how_to')) return false;
  return CAUSES.some((cause) => concepts.has(cause)) || (concepts.has('download_missing') && !concepts.has('have'));
}

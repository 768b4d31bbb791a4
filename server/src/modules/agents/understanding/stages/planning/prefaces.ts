import type { Reading } from '../../reading.js';
import type { ReadRequest } from '../requests/read-message.js';

/** "I have two questions" only announces what the other parts ask. */
export function isPreface({ reading }: ReadRequest, read: readonly ReadRequest[]): boolean {
  const { concepts, names, figures, unexplained } = reading;
  if (read.length < 2 || names.length > 0 || unexplained.length > 0 || Object.keys(figures).length > 0) return false;
  if (isBasis(concepts)) return read.some(({ reading: other }) => other !== reading && asksForSuggestions(other));
  return concepts.has('polite') && [...concepts].every((concept) => PREFACES.has(concept));
}

/** "Going by my orders": what suggestions shall lean on, which is no request beside the one for suggestions. */
function isBasis(concepts: ReadonlySet<string>): boolean {
  const isFrame = (concept: string): boolean => PREFACES.has(concept) || BASIS.has(concept);
  return concepts.has('cue:recommend_songs') && [...concepts].every(isFrame);
}

const BASIS: ReadonlySet<string> = new Set(['cue:recommend_songs', 'ask', 'have', 'buy', 'invoice', 'of', 'by', 'on']);

function asksForSuggestions({ concepts }: Reading): boolean {
  return concepts.has('recommend') || (concepts.has('cue:recommend_songs') && concepts.has('album'));
}

const PREFACES: ReadonlySet<string> = new Set(['polite', 'first_person', 'and', 'greeting']);

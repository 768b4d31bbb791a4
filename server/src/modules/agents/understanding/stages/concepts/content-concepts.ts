import { isContent } from '../../lexicon/concepts.js';
import type { Reading } from '../../reading.js';

/** The concepts of a request that say what is asked. */
export function contentConcepts({ concepts }: Reading): readonly string[] {
  return [...concepts].filter((concept) => isContent(concept));
}

import type { ConceptMatch, Stretch } from '../../reading.js';

/** The shop words that stand whole inside a stretch. */
export function within(stretch: Stretch, matches: readonly ConceptMatch[]): readonly ConceptMatch[] {
  return matches.filter((match) => match.start >= stretch.start && match.end <= stretch.end);
}

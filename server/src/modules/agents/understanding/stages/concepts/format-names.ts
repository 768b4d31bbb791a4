import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import type { ConceptMatch, Token } from '../../reading.js';
import { outside } from './find-concepts.js';

/**
 * "In AAC audio file format": where a kind of file of the store is named in full, the words in and around it that speak of files
 * in general say nothing more.
 */
export function withoutNamedFormats(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
  index: NameIndex,
): readonly ConceptMatch[] {
  if (!matches.some(({ concepts }) => concepts.some((concept) => OF_FILES.has(concept)))) return matches;
  const named = index
    .findIn(tokens.map(({ word }) => word))
    .filter(({ name, how, start, end }) => name.kind === 'media_type' && how === 'exact' && end - start > 1);
  return outside(matches, named);
}

const OF_FILES: ReadonlySet<string> = new Set(['media_type', 'cue:songs_by_format']);

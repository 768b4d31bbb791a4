import type { ConceptMatch, Token } from '../../reading.js';

/** "Hey" in the middle of a sentence greets nobody. */
export function isStrayTalk({ start, end, concepts }: ConceptMatch, tokens: readonly Token[]): boolean {
  const inside = start > 1 && tokens[start]?.before === 'space' && tokens[end]?.before === 'space';
  return inside && concepts.every((concept) => concept === 'greeting' || concept === 'goodbye');
}

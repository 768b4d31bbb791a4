import type { ConceptMatch, Stretch, Token } from '../../reading.js';

const DOING = new Set('did does done do made makes'.split(' '));

/** "Who did black dog?": all there is behind who did something is what was done. */
export function isAskedOfMaker(
  { start, end }: Stretch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  const closes = end === tokens.length || tokens[end]?.before !== 'space';
  if (!closes || !DOING.has(tokens[start - 1]?.word ?? '')) return false;
  return matches.some((match) => match.end === start - 1 && match.concepts.includes('who'));
}

import type { ConceptMatch, Token } from '../../reading.js';
import type { Told } from './left-over-words.js';

/** What somebody feels or wishes; nothing of the kind can stand where a title must begin. */
const VERBAL: ReadonlySet<string> = new Set(['want', 'like', 'dislike', 'thanks', 'yes', 'goodbye']);
/** "Someone like you", where "like" alone would ask for what is similar. */
const SOMEBODY = new Set('someone somebody something anyone anybody everyone everybody nobody nothing'.split(' '));

function isVerbal({ start, concepts }: ConceptMatch, tokens: readonly Token[]): boolean {
  const isOfSomebody = SOMEBODY.has(tokens[start]?.word ?? '') && concepts.includes('similar');
  return isOfSomebody || concepts.every((concept) => VERBAL.has(concept));
}

/** "How long is wish you were here": whether the words where a title must begin can be nothing else than the beginning of one. */
export function opensSentence(start: number, { matches, tokens }: Told): boolean {
  return matches.some((match) => match.start === start && isVerbal(match, tokens)) && tokens[start + 1] !== undefined;
}

/** Where the clause ends that holds a place. */
export function clauseEnd(start: number, tokens: readonly Token[]): number {
  const end = tokens.findIndex(({ before }, at) => at > start && before !== 'space');
  return end < 0 ? tokens.length : end;
}

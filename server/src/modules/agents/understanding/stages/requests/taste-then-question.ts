import type { ConceptMatch, NameSpan, Stretch } from '../../reading.js';
import { within } from './within.js';

/** "I love X, what do you have by them?": the taste is told, and what there is of it is asked. */
export function isTasteThenQuestion(
  left: Stretch,
  right: Stretch,
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): boolean {
  const told = within(left, matches).some(({ concepts }) => concepts.includes('like'));
  if (!told || !names.some((name) => name.start >= left.start && name.end <= left.end)) return false;
  const behind = within(right, matches);
  const opens = behind[0]?.start === right.start && behind[0].concepts.some((concept) => ASKING.has(concept));
  const asked = behind.flatMap(({ concepts }) => concepts);
  const isOfOthers = asked.some((concept) => OF_OTHERS.has(concept)) && !asked.includes('by');
  return opens && asked.includes('have') && !isOfOthers;
}

const ASKING: ReadonlySet<string> = new Set(['ask', 'have']);
const OF_OTHERS: ReadonlySet<string> = new Set(['more', 'similar', 'recommend', 'like', 'cue:recommend_songs']);

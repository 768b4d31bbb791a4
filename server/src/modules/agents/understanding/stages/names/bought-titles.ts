import { plays } from '../../lexicon/calendar.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';

/** A title of everyday words needs so many of them to be heard behind a word for buying; "did I buy it" names nothing. */
const LEAST_WORDS = 3;
/** "Did I buy queen?": all there is behind the verb of a question that wants a yes or a no. */
const WHETHER = new Set(['did', 'have', 'has']);
const BUYING: ReadonlySet<string> = new Set(['buy', 'cue:purchased_tracks']);
/** What may follow the title: "from you", "already", "in 2024". */
const BEHIND = new Set(
  'from off already yet before here in on de del da do ya ja chez deja von bei schon bereits'.split(' '),
);

/** "Did I buy paint it black?", "did I get all of you from you": a whole title right behind a word for buying. */
export function isBoughtTitle(
  { start, end }: Stretch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  const lead = matches.find((match) => match.start < start && start <= match.end && match.end < end);
  const isTime = plays('today', tokens[start]?.word) || plays('yesterday', tokens[start]?.word);
  const isAll = end === tokens.length && WHETHER.has(tokens[0]?.word ?? '') && !isTime;
  const isLong = end - start >= LEAST_WORDS || isAll;
  if (!isLong || lead?.concepts.some((concept) => BUYING.has(concept)) !== true) return false;
  const next = tokens[end];
  return next === undefined || next.before !== 'space' || BEHIND.has(next.word);
}

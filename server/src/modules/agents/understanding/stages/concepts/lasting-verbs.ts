import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { isTimeWord } from '../../lexicon/length-words.js';
import { overlaps } from './find-concepts.js';

const VERBS = setOf(
  'run runs running go goes going keep keeps keeping drag drags dragging carry carries carrying stretch stretches drone drones',
);
/** What belongs to such a verb: "runs on", "keeps on going". */
const BEHIND_VERBS = setOf('on going running playing for out');
/** Words that lead to a limit. */
const LIMITING = setOf('past beyond over above under below for longer more less at exceeding shorter fewer within');
/** How far behind the verb the unit of the limit may stand: "for more than 6 and a half minutes". */
const REACH = 7;

/** "Songs that run on past 5 minutes": a verb of lasting before a limit of time, with the words that belong to it. */
export function lastingVerb(tokens: readonly Token[]): Stretch | null {
  for (const [start, { word, quote, capital }] of tokens.entries()) {
    if (quote > 0 || capital || !VERBS.has(word)) continue;
    let end = start + 1;
    while (BEHIND_VERBS.has(tokens[end]?.word ?? '') && tokens[end]?.before === 'space') end += 1;
    const isTimed = tokens
      .slice(end, end + REACH)
      .some((token) => isTimeWord(token.word) || SHORT_UNITS.has(token.word));
    const isLimited = LIMITING.has(tokens[end]?.word ?? '') || tokens[end - 1]?.word === 'for';
    if (isLimited && isTimed) return { start, end };
  }
  return null;
}

const SHORT_UNITS = setOf('min mins sec secs hour hours hr hrs second seconds');

/** The shop words with a verb of lasting as a word for length. */
export function withLastingVerbs(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const verb = lastingVerb(tokens);
  if (verb === null) return matches;
  const beside = matches.filter((match) => !overlaps(match, verb));
  return [...beside, { ...verb, concepts: ['length'] as const }].sort((one, other) => one.start - other.start);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

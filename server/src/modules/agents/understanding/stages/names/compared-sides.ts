import type { NameMatch } from '../../../../store/names/name-index.contract.js';
import { COMPARING } from '../../lexicon/comparing-words.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';

const VERSUS = new Set(['vs', 'versus']);
/** What stands between two things of which one is asked for. */
const JOINTS = new Set([...VERSUS, ...'or o u ou oder'.split(' ')]);
/** "Does Kiss or Queen have …": what may stand before the first of the two. */
const OPENING = new Set('does do is are has have tiene tienen tem ont hat haben between de von'.split(' '));

/** "Kiss or Queen, who has more songs?", "who has more, kiss or queen?": one of two things held against each other. */
export function isComparedSide(
  { start, end }: Stretch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  if (!tokens.some(({ word }) => COMPARING.has(word))) return false;
  const opens = start === 0 || tokens[start]?.before !== 'space' || OPENING.has(tokens[start - 1]?.word ?? '');
  if (opens && JOINTS.has(tokens[end]?.word ?? '')) return true;
  const isBehind = JOINTS.has(tokens[start - 1]?.word ?? '') && tokens[start]?.before === 'space';
  const next = tokens[end];
  const closes =
    next === undefined ||
    next.before !== 'space' ||
    matches.some((match) => match.start === end && match.concepts.includes('have'));
  return isBehind && closes;
}

/** "Metallica vs Iron Maiden": the word between two things, and no title; beside a shop word it may be one. */
export function isVersus(
  { start, end }: NameMatch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  const isWord = end - start === 1 && VERSUS.has(tokens[start]?.word ?? '') && tokens[start]?.quote === 0;
  if (!isWord || start === 0 || tokens[end]?.before !== 'space') return false;
  return !matches.some((match) => match.end === start || match.start === end);
}

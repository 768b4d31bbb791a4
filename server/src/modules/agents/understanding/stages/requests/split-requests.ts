import { isContent } from '../../lexicon/concepts.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { isMarkOfTitle } from './marks-of-titles.js';
import { asksWhichTime, opensRequest } from './opened-requests.js';
import { ATTRIBUTES, isSharedNoun } from './shared-nouns.js';
import { isTasteThenQuestion } from './taste-then-question.js';
import { within } from './within.js';

/** What the left side asks is looked for in so many words. */
const FURTHEST_LEFT = 40;

/** More requests than this are not read out of one message; what is left over is read as one. */
const MOST_PARTS = 11;

/**
 * Splits a message into its requests: at the ends of sentences, and at "and" or a comma where both sides ask something of
 * their own. A name, a quoted stretch and a period ("between May and July") are never cut.
 */
export function splitRequests(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  uncut: readonly Stretch[],
): readonly Stretch[] {
  const parts: Stretch[] = [];
  let start = 0;
  for (let position = 1; position < tokens.length && parts.length < MOST_PARTS; position += 1) {
    if ([...names, ...uncut].some((stretch) => stretch.start < position && position < stretch.end)) continue;
    if (isBorder(start, position, tokens, matches, names)) {
      parts.push({ start, end: position });
      start = position;
    }
  }
  return [...parts, { start, end: tokens.length }].filter(({ start: first, end }) => end > first);
}

function isBorder(
  start: number,
  position: number,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): boolean {
  const before = tokens[position]?.before;
  if (before === 'sentence') return !isMarkOfTitle(position, tokens, matches, names);
  const joining = matches.find((match) => match.start === position && isJoint(match));
  if (joining === undefined && before !== 'comma') return false;
  if (joining !== undefined && matches.some((match) => match.end === position && isJoint(match))) return false;
  if (joining?.concepts.some((concept) => concept === 'like' || concept === 'dislike') === true) return true;
  const right = {
    start: joining !== undefined && joining.concepts.includes('and') ? joining.end : position,
    end: tokens.length,
  };
  const left = { start: Math.max(start, position - FURTHEST_LEFT), end: position };
  if (isSharedNoun(left, right, tokens, matches, names)) return false;
  if (isTasteThenQuestion(left, right, matches, names)) return true;
  const opens = opensRequest(right, matches, names) || asksWhichTime(left, right, matches);
  return (asksOnLeft(left, matches, names) && opens) || listsKinds(left, right, matches);
}

function isJoint({ concepts }: ConceptMatch): boolean {
  return concepts.some((concept) => concept === 'and' || concept === 'what_about');
}

/** "Albums and songs by U2": two lists of one artist. */
function listsKinds(left: Stretch, right: Stretch, matches: readonly ConceptMatch[]): boolean {
  const last = matches.findLast(({ start, end }) => start >= left.start && end === left.end);
  const leading = matches.find(({ start }) => start === right.start);
  const first =
    leading?.concepts.includes('count') === true ? matches.find(({ start }) => start === leading.end) : leading;
  const kinds = [last, first].map((match) =>
    match?.concepts.find(
      (concept) => concept === 'album' || concept === 'song' || concept === 'genre' || concept === 'playlist',
    ),
  );
  return kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1];
}

function asksOnLeft(left: Stretch, matches: readonly ConceptMatch[], names: readonly NameSpan[]): boolean {
  const inside = within(left, matches).flatMap(({ concepts }) => concepts);
  const content = inside.filter((concept) => isContent(concept));
  if (names.some((name) => name.start >= left.start && name.end <= left.end)) return true;
  if (content.length > 0 && inside.includes('first_person')) return true;
  return content.some((concept) => !ATTRIBUTES.has(concept)) || countsAll(inside);
}

/** "How many genres have you got" asks something whole, though it names nothing. */
function countsAll(inside: readonly string[]): boolean {
  return inside.includes('count') && inside.includes('have') && inside.some((concept) => COUNTABLE.has(concept));
}

const COUNTABLE: ReadonlySet<string> = new Set(['song', 'album', 'artist', 'genre', 'playlist']);

import { isContent } from '../../lexicon/concepts.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { isMarkOfTitle } from './marks-of-titles.js';

/** Words that open a request of its own after "and" or a comma. */
const OPENERS = [
  'ask',
  'show',
  'have',
  'who',
  'when',
  'how',
  'count',
  'price',
  'length',
  'recommend',
  'want',
  'employee',
  'like',
  'dislike',
  'refund',
  'human',
  'date',
  'perform',
  'compose',
  'spend',
  'capabilities',
  'goodbye',
  'thanks',
  'greeting',
  'profile',
  'cue:own_profile',
  'cue:support_request',
  'cue:invoice_employee',
];

/** Concepts that alone, before "and", are only the first of two things asked about one ("the date and total of my order"). */
const ATTRIBUTES = new Set([
  'date',
  'total',
  'price',
  'length',
  'count',
  'title',
  'pay',
  'average',
  'title',
  'version',
  'composer',
  'genre',
  'artist',
  'album',
  'song',
  'largest',
  'smallest',
  'longest',
  'shortest',
]);

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
  if (isSharedNoun(left, right, matches, names)) return false;
  return (asksOnLeft(left, matches, names) && opensRequest(right, matches, names)) || listsKinds(left, right, matches);
}

/** "My biggest and my smallest order": what is asked of both sides stands on the right alone. */
function isSharedNoun(
  left: Stretch,
  right: Stretch,
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): boolean {
  const opening = matches.find(({ start }) => start === right.start);
  if (opening === undefined || !opening.concepts.includes('first_person')) return false;
  if (names.some((name) => name.start >= left.start && name.end <= left.end)) return false;
  return within(left, matches).every(({ concepts }) =>
    concepts.every((concept) => !isContent(concept) || ATTRIBUTES.has(concept) || RANKS.has(concept)),
  );
}

const RANKS: ReadonlySet<string> = new Set(['newest', 'oldest', 'cheapest', 'dearest']);

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

function opensRequest(right: Stretch, matches: readonly ConceptMatch[], names: readonly NameSpan[]): boolean {
  const next = nextSentenceStart(right, matches);
  const inside = within({ start: right.start, end: next }, matches);
  const first = inside.find(({ concepts }) => !concepts.every((concept) => OPENS_NOTHING.has(concept)));
  if (first === undefined || first.start > right.start + 2) return false;
  if (names.some((name) => name.start < first.start && name.start >= right.start)) return false;
  const said = inside.flatMap(({ concepts }) => concepts);
  const goesOn = said.includes('more') && said.some(pointsBack);
  const opens = first.concepts.some((concept) => OPENERS.includes(concept) || (goesOn && concept === 'more'));
  const asks = goesOn || said.some((concept) => isContent(concept));
  if (opens) return asks || names.some((name) => name.start >= right.start);
  const named =
    names.some((name) => name.start >= right.start) ||
    inside.some(({ concepts }) => concepts.includes('first_person') || concepts.includes('refer_one'));
  return named && first.concepts.some((concept) => isContent(concept));
}

/** "And anything else by them" asks for what the first part leads to. */
function pointsBack(concept: string): boolean {
  return concept === 'refer_one' || concept === 'refer_many' || concept === 'third_person';
}

/** "And my biggest order" asks for the order. */
const OPENS_NOTHING: ReadonlySet<string> = new Set(['polite', 'yes', 'and', 'first_person']);

/** Looks no further than twelve words: what a request is about is said early. */
function nextSentenceStart(right: Stretch, matches: readonly ConceptMatch[]): number {
  return Math.min(right.end, right.start + 12, Math.max(right.start + 12, matches.at(-1)?.end ?? 0));
}

function within(stretch: Stretch, matches: readonly ConceptMatch[]): readonly ConceptMatch[] {
  return matches.filter((match) => match.start >= stretch.start && match.end <= stretch.end);
}

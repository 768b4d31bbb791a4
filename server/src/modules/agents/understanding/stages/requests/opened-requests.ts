import { isContent } from '../../lexicon/concepts.js';
import type { ConceptMatch, NameSpan, Stretch } from '../../reading.js';
import { within } from './within.js';

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

/** A wish stands at most so many words behind where it begins: "what else could you please recommend". */
const FURTHEST_WISH = 6;

/** "How much have I spent, and in which year the most?" */
export function asksWhichTime(left: Stretch, right: Stretch, matches: readonly ConceptMatch[]): boolean {
  const asks = ({ concepts }: ConceptMatch): boolean => concepts.some((concept) => concept === 'cue:invoice_totals');
  const opening = within(right, matches).find((match) => asks(match));
  return (
    opening !== undefined && opening.start <= right.start + 2 && !within(left, matches).some((match) => asks(match))
  );
}

/** Whether what is right of a joint asks something of its own. */
export function opensRequest(right: Stretch, matches: readonly ConceptMatch[], names: readonly NameSpan[]): boolean {
  const next = nextSentenceStart(right, matches);
  const inside = within({ start: right.start, end: next }, matches);
  const first = inside.find(({ concepts }) => !concepts.every((concept) => OPENS_NOTHING.has(concept)));
  if (isWishForMore(right.start, inside)) return true;
  if (first === undefined || first.start > right.start + 2) return false;
  if (isBehindAnotherJoint(right.start, first.start, matches)) return false;
  if (names.some((name) => name.start < first.start && name.start >= right.start)) return false;
  const said = inside.flatMap(({ concepts }) => concepts);
  const goesOn = said.includes('more') && said.some(pointsBack);
  const opens = first.concepts.some((concept) => OPENERS.includes(concept) || (goesOn && concept === 'more'));
  const asks = goesOn || isOnLastOne(inside) || said.some((concept) => isContent(concept));
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

/** "Or 2025, and what …": what opens a request behind a further joint opens it there. */
function isBehindAnotherJoint(opening: number, first: number, matches: readonly ConceptMatch[]): boolean {
  return matches.some(({ start, end, concepts }) => start > opening && end <= first && concepts.includes('and'));
}

/** "What else could you recommend?" */
function isWishForMore(opening: number, matches: readonly ConceptMatch[]): boolean {
  const wish = matches.find(({ concepts }) => concepts.includes('recommend'));
  if (wish === undefined || wish.start > opening + FURTHEST_WISH) return false;
  const before = matches.filter(({ end }) => end <= wish.start).flatMap(({ concepts }) => concepts);
  return before.includes('more') && before.every((concept) => !isContent(concept));
}

/** "What was on the last one?" */
function isOnLastOne(matches: readonly ConceptMatch[]): boolean {
  return ['on', 'pick_last'].every((concept) =>
    matches.some(({ concepts }) => concepts.some((one) => one === concept)),
  );
}

/** "And my biggest order" asks for the order. */
const OPENS_NOTHING: ReadonlySet<string> = new Set(['polite', 'yes', 'and', 'first_person']);

/** Looks no further than twelve words: what a request is about is said early. */
function nextSentenceStart(right: Stretch, matches: readonly ConceptMatch[]): number {
  return Math.min(right.end, right.start + 12, Math.max(right.start + 12, matches.at(-1)?.end ?? 0));
}

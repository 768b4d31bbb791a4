import { monthOf } from '../../lexicon/calendar.js';
import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { overlaps } from './find-concepts.js';

const YEAR = /^(?:19|20)\d\d$/;
const LINKS = new Set('from of in de del do da du vom von aus im'.split(' '));
/** Pronouns that stand for a thing which only its time tells from others. */
const BEHIND = new Set(['one', 'ones']);
const BEFORE = ['the one', 'the ones', 'my one', 'la', 'el', 'celle', 'celles', 'die'];
const THINGS: ReadonlySet<string> = new Set(
  'song album artist genre playlist composer media_type invoice buy spend version employee title'.split(' '),
);

/** "How much was the September 2025 one?": only orders have a time, so the one of a time is an order. */
export function withOrderOfTime(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  if (names.some(({ readings }) => readings.some(({ known }) => known))) return matches;
  if (matches.some(({ concepts }) => concepts.some((concept) => THINGS.has(concept)))) return matches;
  const place = tokens.findIndex((_, at) => standsBehind(at, tokens) || standsBefore(at, tokens));
  if (place < 0) return matches;
  const order: ConceptMatch = { start: place, end: place + 1, concepts: ['invoice', 'refer_one'] };
  return [...matches.filter((match) => !overlaps(match, order)), order].sort((one, other) => one.start - other.start);
}

/** "The 2025 one". */
function standsBehind(at: number, tokens: readonly Token[]): boolean {
  return BEHIND.has(tokens[at]?.word ?? '') && isTime(tokens[at - 1]?.word ?? '');
}

/** "The one from May 2025", "la de mayo". */
function standsBefore(at: number, tokens: readonly Token[]): boolean {
  const word = tokens[at]?.word ?? '';
  const said = [word, `${tokens[at - 1]?.word ?? ''} ${word}`];
  return (
    said.some((words) => BEFORE.includes(words)) &&
    LINKS.has(tokens[at + 1]?.word ?? '') &&
    isTime(tokens[at + 2]?.word ?? '')
  );
}

function isTime(word: string): boolean {
  return YEAR.test(word) || monthOf(word) !== null;
}

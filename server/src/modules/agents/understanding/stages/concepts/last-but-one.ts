import { monthOf, isUnitOfTime, seasonOf } from '../../lexicon/calendar.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { overlaps } from './find-concepts.js';

/** Words for the end that is counted from. */
const LAST = new Set(
  'last latest newest recent ultimo ultima ultimos ultimas dernier derniere letzte letzten letzter letztes'.split(' '),
);
const BEFORE = new Set('before preceding previous prior antes anterior avant precedant vor'.split(' '));
/** What may stand between "before" and the end: "before my very last", "antes del último", "anterior a mi última". */
const BETWEEN = new Set(
  'my the our very most to that a al de del da do mi o meu minha la ma notre der die dem meiner meinem meine'.split(
    ' ',
  ),
);
const MOST_BETWEEN = 3;
/** What comes before the last one: an order, or a pronoun for it. */
const ORDERLY: ReadonlySet<string> = new Set(['invoice', 'buy', 'before_that', 'pick_last']);
const PRONOUNS = new Set('one time el la lo o a celle celui die der das'.split(' '));
const ADVERBS = new Set(
  'just right immediately directly i we made placed did justo justamente juste direkt'.split(' '),
);

/** "The order before the last", "the last but one", "next to last", "la anterior a la última": the place before the last. */
export function lastButOne(tokens: readonly Token[], matches: readonly ConceptMatch[]): Stretch | null {
  for (let start = 0; start < tokens.length; start += 1) {
    const end = butOneEnd(tokens, start) ?? beforeLastEnd(tokens, start, matches);
    if (end !== null) return { start, end };
  }
  return null;
}

/** "Last but one", "avant-dernière", "next to last", "next to the last". */
function butOneEnd(tokens: readonly Token[], start: number): number | null {
  const word = (step: number): string => tokens[start + step]?.word ?? '';
  if (LAST.has(word(0)) && word(1) === 'but' && word(2) === 'one') return start + 3;
  if (word(0) === 'avant' && LAST.has(word(1))) return start + 2;
  if (word(0) !== 'next' || word(1) !== 'to') return null;
  const at = BETWEEN.has(word(2)) ? 3 : 2;
  return LAST.has(word(at)) ? start + at + 1 : null;
}

/** "Before my latest", behind an order; "before last summer" and "before last year" are times. */
function beforeLastEnd(tokens: readonly Token[], start: number, matches: readonly ConceptMatch[]): number | null {
  if (!BEFORE.has(tokens[start]?.word ?? '') || !followsOrder(tokens, start, matches)) return null;
  let at = start + 1;
  while (at <= start + MOST_BETWEEN && BETWEEN.has(tokens[at]?.word ?? '')) at += 1;
  if (!LAST.has(tokens[at]?.word ?? '')) return null;
  const next = tokens[at + 1]?.word ?? '';
  return isUnitOfTime(next) || monthOf(next) !== null || seasonOf(next) !== null ? null : at + 1;
}

function followsOrder(tokens: readonly Token[], start: number, matches: readonly ConceptMatch[]): boolean {
  let at = start - 1;
  while (at > 0 && ADVERBS.has(tokens[at]?.word ?? '')) at -= 1;
  if (PRONOUNS.has(tokens[at]?.word ?? '')) return true;
  return matches.some(
    (match) => match.start <= at && at < match.end && match.concepts.some((concept) => ORDERLY.has(concept)),
  );
}

/** The place before the last counts from the newest, and points at nothing that was spoken of before; on an album it is a song. */
export function withLastButOne(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const place = lastButOne(tokens, matches);
  if (place === null) return matches;
  const inside = matches.filter((match) => overlaps(match, place));
  if (inside.some(({ concepts }) => concepts.includes('cue:tracks_of_album'))) return matches;
  const isOrder =
    inside.some(({ concepts }) => concepts.includes('invoice')) || PRONOUNS.has(wordBefore(tokens, place));
  const start = Math.min(place.start, ...inside.map((match) => match.start));
  const counted: ConceptMatch = {
    start,
    end: place.end,
    concepts: ['newest', ...(isOrder ? (['invoice'] as const) : [])],
  };
  return [...matches.filter((match) => !inside.includes(match)), counted].sort((one, other) => one.start - other.start);
}

function wordBefore(tokens: readonly Token[], { start }: Stretch): string {
  let at = start - 1;
  while (at > 0 && ADVERBS.has(tokens[at]?.word ?? '')) at -= 1;
  return tokens[at]?.word ?? '';
}

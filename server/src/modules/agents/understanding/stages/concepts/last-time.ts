import { isContent } from '../../lexicon/concepts.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { overlaps } from './find-concepts.js';

const TIMES = new Set('time vez fois mal'.split(' '));
const LAST = new Set('last ultima derniere letzte letztes letzten'.split(' '));
const SELVES = new Set('i we ive'.split(' '));
/** What "last" belongs to as an adjective: "which was the last". */
const DETERMINERS = new Set('the my our at to a very'.split(' '));
/** What one does with a shop. */
const DEEDS: readonly string[] = ['buy', 'spend', 'pay', 'price', 'invoice'];
/** What else may be asked of a visit: when it was. */
const VISIT: readonly string[] = ['newest', 'date'];
/** What asks for something in that order, which other intents tell. */
const OTHERS: readonly string[] = ['artist', 'genre', 'employee', 'average', 'refund', 'charged_wrongly', 'complaint'];
/** Customers come to a shop in order to buy. */
const VISITED = new Set('here in shopping with around visit visited active'.split(' '));

/** "What did I pay last time?", "when was I last here?": what was done last is the last order. */
export function withLastTime(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const last = names.length > 0 ? null : lastTime(tokens);
  if (last === null || !matches.some(({ concepts }) => concepts.includes('first_person'))) return matches;
  const meant = matches.flatMap(({ concepts }) => concepts).filter((concept) => isContent(concept));
  if (meant.some((concept) => OTHERS.includes(concept) || concept.startsWith('cue:'))) return matches;
  const isDeed = meant.some((concept) => DEEDS.includes(concept));
  const isVisit = meant.every((concept) => VISIT.includes(concept)) && tokens.some(({ word }) => VISITED.has(word));
  if (!isDeed && !isVisit) return matches;
  const visit: ConceptMatch = {
    ...last,
    concepts: ['newest', 'cue:invoice_detail', ...(isDeed ? [] : (['buy'] as const))],
  };
  const kept = matches.filter((match) => !overlaps(match, last) || !match.concepts.includes('newest'));
  return [...kept, visit].sort((one, other) => one.start - other.start);
}

/** Where a message says "last" or "last time" of something that was done; null when nowhere. */
export function lastTime(tokens: readonly Token[]): Stretch | null {
  for (const [start, { word }] of tokens.entries()) {
    if (word === 'zuletzt') return { start, end: start + 1 };
    if (!LAST.has(word)) continue;
    if (TIMES.has(tokens[start + 1]?.word ?? '')) return { start, end: start + 2 };
    if (word === 'last' && isAdverb(tokens, start)) return { start, end: start + 1 };
  }
  return null;
}

/** "I last paid", "what did I pay last?" */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  if (SELVES.has(before)) return true;
  const next = tokens[at + 1];
  return !DETERMINERS.has(before) && at > 1 && (next === undefined || next.before !== 'space' || next.word === 'and');
}

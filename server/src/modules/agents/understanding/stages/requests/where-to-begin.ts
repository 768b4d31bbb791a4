import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';

const ASKING = new Set('where wheres how what whats which'.split(' '));
/** Who begins, and what stands around it; "how do they start?" asks of somebody else. */
const BETWEEN = new Set(
  'do should would could can might shall must is s i we one you to the a an best good better easy easiest right song songs album albums record track place point way'.split(
    ' ',
  ),
);
const BEGINNING = new Set('begin start starting entry in dive jump introduction'.split(' '));
const BEHIND = new Set('with from point at in out first'.split(' '));

/** "I am new to jazz, where do I start?": the question for a beginning, behind a name; null when there is none. */
function questionOf(tokens: readonly Token[], names: readonly NameSpan[]): Stretch | null {
  const named = names.findLast(({ readings }) => readings.some(({ kind }) => kind === 'genre' || kind === 'artist'));
  if (named === undefined) return null;
  for (let start = named.end; start < tokens.length; start += 1) {
    if (!ASKING.has(tokens[start]?.word ?? '')) continue;
    let end = start + 1;
    while (BETWEEN.has(tokens[end]?.word ?? '')) end += 1;
    if (!BEGINNING.has(tokens[end]?.word ?? '')) continue;
    end += 1;
    while (BEHIND.has(tokens[end]?.word ?? '')) end += 1;
    if (end === tokens.length) return { start, end };
  }
  return null;
}

/** The remark of a beginner with the question behind it: one request. */
export function beginnersRequest(tokens: readonly Token[], names: readonly NameSpan[]): Stretch | null {
  const question = questionOf(tokens, names);
  return question === null ? null : { start: 0, end: question.end };
}

/** Where to begin is a wish for something recommended, and what was told before it asks nothing. */
export function withBeginnersRequest(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const question = questionOf(tokens, names);
  if (question === null || names.length !== 1) return matches;
  const behind = matches.filter((match) => match.start >= question.end && !overlaps(match, question));
  return [{ ...question, concepts: ['recommend'] as const }, ...behind];
}

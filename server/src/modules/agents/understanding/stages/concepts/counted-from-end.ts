import { ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, Token } from '../../reading.js';

const FROM_END =
  /^(?:from the (?:end|back|bottom|last)|desde el final|a partir do fim|en partant de la fin|von hinten)/;
const LONGEST = 5;
/** "The third order of mine from the end". */
const FARTHEST = 5;

/** "Third order from the end", "der dritte von hinten": a place that is counted from the newest order. */
export function withCountedFromEnd(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  if (!matches.some(({ concepts }) => concepts.includes('invoice'))) return matches;
  for (const start of tokens.keys()) {
    const said = FROM_END.exec(wordsFrom(start, tokens))?.[0];
    const isPlaced = tokens.slice(Math.max(0, start - FARTHEST), start).some(({ word }) => ordinalOf(word) !== null);
    if (said === undefined || !isPlaced) continue;
    const end = start + said.split(' ').length;
    const newest: ConceptMatch = { start, end, concepts: ['newest'] };
    const kept = matches.filter((match) => match.end <= start || match.start >= end);
    return [...kept, newest].sort((one, other) => one.start - other.start);
  }
  return matches;
}

function wordsFrom(start: number, tokens: readonly Token[]): string {
  return tokens
    .slice(start, start + LONGEST)
    .map(({ word }) => word)
    .join(' ');
}

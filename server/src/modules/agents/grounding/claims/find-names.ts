import type { PlacedWord } from '../../../store/names/normalise-words.js';
import type { Claim } from '../claim.js';
import type { Facts, FactName } from '../facts/facts.js';
import { wordsOfName } from '../facts/name-forms.js';
import type { SentenceScan } from '../sentence-scan.js';
import { isOpeningWord } from '../vocabulary/plain-words.js';
import { isSaid } from './said-names.js';

const QUOTED = /["“”„«»‹›]([^"“”„«»‹›]{1,200})["“”„«»‹›]/gu;

/** What stands in double quotes must be a whole name of the rows, or words of the question. */
export function findQuotedNames(scan: SentenceScan, facts: Facts): Claim[] {
  return [...scan.text.matchAll(QUOTED)].map((match) => {
    const [text, inside = ''] = match;
    const start = match.index;
    const end = start + text.length;
    scan.take(start, end);
    const words = wordsOfName(inside);
    const places = facts.names.filter((name) => sameWords(name.words, words));
    return { kind: 'name', text: inside, start, end, places, stands: places.length > 0 || isSaid(words, facts) };
  });
}

/** Names of the rows, the longest reading first; they begin as names do. */
export function findKnownNames(scan: SentenceScan, facts: Facts): Claim[] {
  return scan.words.flatMap((word, index) => {
    const places = longestAt(
      scan,
      index,
      facts.names.filter((name) => name.words[0] === word.word),
    );
    const last = scan.words[index + (places[0]?.words.length ?? 0) - 1];
    if (last === undefined || places.length === 0) return [];
    scan.take(word.start, last.end);
    const text = scan.text.slice(word.start, last.end);
    return [{ kind: 'name', text, start: word.start, end: last.end, places, stands: true }];
  });
}

function longestAt(scan: SentenceScan, index: number, candidates: readonly FactName[]): FactName[] {
  const fitting = candidates.filter((name) => fitsAt(scan, index, name.words));
  const longest = Math.max(0, ...fitting.map((name) => name.words.length));
  return fitting.filter((name) => name.words.length === longest);
}

function fitsAt(scan: SentenceScan, index: number, words: readonly string[]): boolean {
  const stretch: readonly PlacedWord[] = scan.words.slice(index, index + words.length);
  const [first] = stretch;
  const last = stretch.at(-1);
  if (
    first === undefined ||
    last === undefined ||
    !sameWords(
      stretch.map(({ word }) => word),
      words,
    )
  )
    return false;
  const opensSentence = index === 0 && words.length === 1 && isOpeningWord(first.word);
  return !opensSentence && scan.beginsLikeName(first.start) && scan.isFree(first.start, last.end);
}

function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, index) => word === right[index]);
}

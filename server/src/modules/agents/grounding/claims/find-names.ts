import type { PlacedWord } from '../../../store/names/normalise-words.js';
import type { Claim } from '../claim.js';
import type { Facts, FactName } from '../facts/facts.js';
import { wordsOfName } from '../facts/name-forms.js';
import type { SentenceScan } from '../sentence-scan.js';
import { isVocabulary } from '../frame/words/words-of.js';

const QUOTED = /["“”„«»‹›]([^"“”„«»‹›]{1,200})["“”„«»‹›]/gu;

/** What stands in double quotes must be a whole name of the rows. */
export function findQuotedNames(scan: SentenceScan, facts: Facts): Claim[] {
  return [...scan.text.matchAll(QUOTED)].map((match) => {
    const [text, inside = ''] = match;
    const start = match.index;
    const end = start + text.length;
    scan.take(start, end);
    const words = wordsOfName(inside);
    const places = facts.names.filter((name) => sameWords(name.words, words));
    return { kind: 'name', text: inside, start, end, places, stands: places.length > 0 };
  });
}

/** Names of the rows, the longest reading first; they begin as names do. */
export function findKnownNames(scan: SentenceScan, facts: Facts): Claim[] {
  return scan.words.flatMap((word, index) => {
    const places = longestAt(
      scan,
      index,
      facts.names.filter((name) => name.words[0] === word.word && mayBeWritten(scan, word.start, name)),
    );
    const last = scan.words[index + (places[0]?.words.length ?? 0) - 1];
    if (last === undefined || places.length === 0) return [];
    scan.take(word.start, last.end);
    const text = scan.text.slice(word.start, last.end);
    return [{ kind: 'name', text, start: word.start, end: last.end, places, stands: true }];
  });
}

/** Names that anything may be said with; they are no facts. */
export function findAllowedNames(scan: SentenceScan, allowed: readonly string[]): Claim[] {
  return allowed.flatMap((name) => {
    const start = scan.text.indexOf(name);
    const end = start + name.length;
    if (name === '' || start < 0 || !scan.isFree(start, end)) return [];
    scan.take(start, end);
    return [{ kind: 'name', text: name, start, end, places: [], stands: true }];
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
  const opensSentence = index === 0 && words.length === 1 && isVocabulary(first.word);
  return !opensSentence && scan.isFree(first.start, last.end);
}

/** Names begin with a capital; those of genres need not: "jazz artists". */
function mayBeWritten(scan: SentenceScan, start: number, { column }: FactName): boolean {
  return column === 'genre' || scan.beginsLikeName(start);
}

function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, index) => word === right[index]);
}

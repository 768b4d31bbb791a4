import { FUNCTION_WORDS } from './function-words.js';
import { normaliseWords } from './normalise-words.js';

const BETWEEN_COMPOSERS = /\s*(?:[/,;&|]|\band\b|\s-\s)\s*/iu;
const ADDITIONS = new Set(['jr', 'sr', 'ii', 'iii', 'inc', 'trad', 'arr', 'n', 'etc', 'others']);

/**
 * The people named in a credit such as "Angus Young, Malcolm Young & Brian Johnson"; the credit itself comes first.
 * Single short words are left out: they are initials, additions or one side of a name such as "AC/DC".
 */
export function composersOf(credit: string): string[] {
  const whole = credit.trim();
  const turned = turnedParts(whole);
  if (turned.length > 0) return [...new Set([whole, ...turned])];
  const parts = whole.split(BETWEEN_COMPOSERS).map((part) => part.trim());
  return [...new Set([whole, ...parts.filter(isComposer)])];
}

const BETWEEN_TURNED = /\s*[/;]\s*/u;

/** "Lennon, John/McCartney, Paul": where people are parted by strokes and turned round at commas, who they are. */
function turnedParts(credit: string): string[] {
  const people = credit.split(BETWEEN_TURNED).map((part) => part.split(/\s*,\s*/u));
  const turned = people.filter(({ length }) => length > 1);
  if (people.length < 2 || turned.length === 0 || !turned.every(isTurned)) return [];
  return people.map(([last = '', first]) => (first === undefined ? last : `${first} ${last}`)).filter(isComposer);
}

/** One comma, and a single word on at least one side of it: two whole names have more. */
function isTurned(names: readonly string[]): boolean {
  const counts = names.map((name) => normaliseWords(name).length);
  return counts.length === 2 && counts.includes(1) && counts.every((count) => count > 0 && count < 3);
}

/** Finds for every composer the credits in which the name occurs, by the words of the name joined by blanks. */
export function creditsByComposer(credits: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const credit of credits) {
    const keys = new Set(composersOf(credit).map((composer) => normaliseWords(composer).join(' ')));
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), credit]);
  }
  for (const credit of credits) {
    const known = found.get(turnedRound(credit) ?? '');
    if (known?.includes(credit) === false) known.push(credit);
  }
  return withOtherSpellings(credits, found);
}

/** A credit of several is that of all songs they wrote together, however the others are written. */
function withOtherSpellings(credits: readonly string[], found: Map<string, string[]>): Map<string, string[]> {
  for (const credit of credits) {
    const [whole = '', ...people] = composersOf(credit).map((name) => normaliseWords(name).join(' '));
    const full = people.filter((name) => name.includes(' '));
    if (full.length < 2) continue;
    const [first = '', ...others] = full;
    const together = (found.get(first) ?? []).filter((one) => others.every((name) => found.get(name)?.includes(one)));
    found.set(whole, [...new Set([...(found.get(whole) ?? []), ...together])]);
  }
  return found;
}

/** "Mercury, Freddie" is Freddie Mercury where other credits name him; else it is two people. Null for any other credit. */
function turnedRound(credit: string): string | null {
  const parts = credit.split(',').map((part) => normaliseWords(part));
  const [last, first] = parts;
  if (parts.length !== 2 || last?.length !== 1 || first?.length !== 1) return null;
  return [...first, ...last].join(' ');
}

function isComposer(part: string): boolean {
  const words = normaliseWords(part).filter((word) => !ADDITIONS.has(word) && !FUNCTION_WORDS.has(word));
  return words.length > 1 || (words[0]?.length ?? 0) > 3;
}

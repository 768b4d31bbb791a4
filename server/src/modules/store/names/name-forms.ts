import { FUNCTION_WORDS, isArticle } from './function-words.js';
import type { NameMatch, StoreName } from './name-index.contract.js';
import { normaliseWords } from './normalise-words.js';
import { numberOf } from './word-pairs.js';

/** One way to write a whole name, and how well text in this form fits the name. */
export interface NameForm {
  readonly words: readonly string[];
  readonly how: NameMatch['how'];
  readonly score: number;
}

const SIGNS = /[([{:–—/&-]/u;
const SIDES = /\/|\s&\s/u;
const BRACKETED = /[([{][^)\]}]*[)\]}]?/gu;
const SUBTITLE = /(?::\s|\s[-–—/]\s).*$/u;

/**
 * The forms in which people write a name: as it is, without its leading article, with "and" for "n" and the other way
 * round, with figures for Roman numerals, without "and", without what stands in brackets or after a colon, one side of a genre such as "Hip Hop/Rap".
 * Never empty for a name that has a letter or digit.
 */
export function formsOf(name: StoreName): NameForm[] {
  const words = normaliseWords(name.text);
  const bare = withoutArticle(words, name);
  const candidates: NameForm[] = [
    { words, how: 'exact', score: 1 },
    { words: bare, how: 'exact', score: bare.every((word) => FUNCTION_WORDS.has(word)) ? 0.5 : 0.98 },
    { words: words.map(asNumber), how: 'exact', score: 0.97 },
    ...(words.some(isAnd) ? formsOfAnd(words) : []),
    ...(SIGNS.test(name.text) ? shorterForms(name) : []),
    ...(name.kind === 'composer' ? [{ words: surname(words), how: 'main', score: 0.8 } as const] : []),
  ];
  return withoutRepeats(candidates);
}

/** "Led Zeppelin IV" is "Led Zeppelin 4" to many. */
function asNumber(word: string, index: number, words: readonly string[]): string {
  const isLastOfSeveral = index > 0 && index === words.length - 1;
  return index === 0 ? word : (numberOf(word, isLastOfSeveral) ?? word);
}

function formsOfAnd(words: readonly string[]): NameForm[] {
  return [
    { words: respelled(words, 'n', 'and'), how: 'exact', score: 0.97 },
    { words: respelled(words, 'and', 'n'), how: 'exact', score: 0.97 },
    { words: words.filter((word, index) => !(isInner(words, index) && isAnd(word))), how: 'main', score: 0.93 },
  ];
}

function respelled(words: readonly string[], from: string, to: string): string[] {
  return words.map((word, index) => (isInner(words, index) && word === from ? to : word));
}

function shorterForms({ kind, text }: StoreName): NameForm[] {
  const withoutBrackets = text.replace(BRACKETED, ' ');
  const mainTitle = telling(normaliseWords(withoutBrackets.replace(SUBTITLE, '')));
  const sides = kind === 'genre' ? text.split(SIDES).map(normaliseWords) : [];
  return [
    { words: normaliseWords(withoutBrackets), how: 'main', score: 0.93 },
    { words: mainTitle, how: 'main', score: 0.88 },
    ...[...sides, ...sides.map((side) => respelled(side, 'and', 'n'))].map((words): NameForm => ({
      words,
      how: 'main',
      score: 0.93,
    })),
  ];
}

function withoutArticle(words: readonly string[], name: StoreName): readonly string[] {
  const [first, ...rest] = words;
  return first !== undefined && isArticle(first, name.kind === 'artist') ? rest : words;
}

function isInner(words: readonly string[], index: number): boolean {
  return index > 0 && index < words.length - 1;
}

function isAnd(word: string): boolean {
  return word === 'and' || word === 'n';
}

/** A composer of few names is called by the last of them. */
function surname(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  return words.length > 1 && words.length <= 4 && last.length >= 4 ? [last] : [];
}

/** A main title stands for the whole only when it tells something: two words, or a long one. */
function telling(words: readonly string[]): readonly string[] {
  return words.length > 1 || (words[0]?.length ?? 0) > 5 ? words : [];
}

function withoutRepeats(forms: readonly NameForm[]): NameForm[] {
  const known = new Map<string, NameForm>();
  for (const form of forms) {
    const key = form.words.join(' ');
    if (key !== '' && !known.has(key)) known.set(key, form);
  }
  return [...known.values()];
}

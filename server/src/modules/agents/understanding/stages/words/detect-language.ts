import { LANGUAGES, type Language } from '../../lexicon/concepts.js';
import { WORDS } from '../../lexicon/lexicon.js';
import { loneWordsOf, wordsOf } from '../../lexicon/phrases.js';
import type { Token } from '../../reading.js';

const FUNCTION_WORDS = new Map(LANGUAGES.map((language) => [language, wordsOf(WORDS[language].functionWords)]));
const SHOP_LISTS = new Map(LANGUAGES.map((language) => [language, Object.values(WORDS[language].concepts).join(',')]));
/** The words that say something of the shop alone, and those that do so with others. */
const LONE_SHOP_WORDS = new Map([...SHOP_LISTS].map(([language, list]) => [language, loneWordsOf(list)]));
const SHOP_WORDS = new Map([...SHOP_LISTS].map(([language, list]) => [language, wordsOf(list)]));

/** Letters that speak for one language. */
const LETTERS: readonly (readonly [RegExp, Language])[] = [
  [/ñ/iu, 'es'],
  [/[ãõ]/iu, 'pt'],
  [/[ßäöü]/iu, 'de'],
  [/[èêœ]/iu, 'fr'],
];

/** Marks that only Spanish has, before whatever is asked or called: "¿AC/DC?" */
const SPANISH_MARKS = /[¿¡](?=\s*\S)/u;

/** How far another language must lead English, so that one foreign title does not turn an English question. */
const LEAD = 0.4;

/**
 * The language a message is written in. Words with a capital count little, since they are mostly names. When the message
 * does not tell, the languages of `fallbacks` (said earlier, then preferred) decide, then English.
 */
export function detectLanguage(
  text: string,
  tokens: readonly Token[],
  fallbacks: readonly (Language | null)[],
): Language {
  if (SPANISH_MARKS.test(text)) return 'es';
  const kept = keptLanguage(text, tokens, fallbacks);
  if (kept !== null) return kept;
  const scores = scoresOf(text, tokens, openedIn(tokens, fallbacks));
  const [first, second] = scores;
  if (first === undefined) return firstKnown(fallbacks);
  const lead = first[1] - (second?.[1] ?? 0);
  if (lead > LEAD) return first[0];
  const close = scores.filter(([, score]) => first[1] - score <= LEAD).map(([language]) => language);
  return (
    fallbacks.find((language) => language !== null && close.includes(language)) ??
    (close.includes('en') ? 'en' : first[0])
  );
}

/** A few small words that the language spoken before has as well as English go on in it: "só as de 2023". */
function keptLanguage(
  text: string,
  tokens: readonly Token[],
  [spoken = null]: readonly (Language | null)[],
): Language | null {
  if (spoken === null || spoken === 'en' || tokens.length > MOST_KEPT) return null;
  const score = scoreOf(spoken, text, tokens);
  return score > 0 && score >= scoreOf('en', text, tokens) && scoresOf(text, tokens, null)[0]?.[0] === 'en'
    ? spoken
    : null;
}

const MOST_KEPT = 6;

/** An "and" that begins a message goes on in its language: "et Metallica ?", "und davor?", and "e do U2?" where Portuguese was spoken. */
function openedIn([first]: readonly Token[], fallbacks: readonly (Language | null)[]): Language | null {
  if (first?.word === 'e') return !first.capital && fallbacks.includes('pt') ? 'pt' : null;
  return (first?.quote === 0 ? OPENERS.get(first.word) : undefined) ?? null;
}

const OPENERS: ReadonlyMap<string, Language> = new Map([
  ['et', 'fr'],
  ['und', 'de'],
  ['y', 'es'],
]);

/** The language a message tells by itself; null for a name, a number or a line of nonsense, which tell none. */
export function toldLanguage(text: string, tokens: readonly Token[]): Language | null {
  const isTold = SPANISH_MARKS.test(text) || scoresOf(text, tokens, openedIn(tokens, [])).length > 0;
  return isTold ? detectLanguage(text, tokens, []) : null;
}

/** The languages there is evidence for, likeliest first. */
function scoresOf(text: string, tokens: readonly Token[], opened: Language | null): readonly [Language, number][] {
  return LANGUAGES.filter((language) => language === opened || isEvident(language, text, tokens))
    .map((language): [Language, number] => [language, scoreOf(language, text, tokens)])
    .filter(([, score]) => score > 0)
    .sort(([, one], [, other]) => other - one);
}

/** Of all words in small letters, the share that a language must know before the talk turns to it. */
const LEAST_SHARE = 0.25;

/**
 * Whether there is real evidence that a message is in a language other than English: two different words of it of which one
 * is a shop word, three function words, its own letters beside one word of it, or one shop word that no other language has.
 * A word alone that several languages share, a title in it or a line of nonsense turn nothing.
 */
function isEvident(language: Language, text: string, tokens: readonly Token[]): boolean {
  if (language === 'en') return true;
  const words = [...new Set(tokens.filter(({ quote }) => quote === 0).map(({ word }) => word))];
  const small = tokens.filter(({ capital, quote }, position) => quote === 0 && (!capital || position === 0)).length;
  const shop = words.filter((word) => SHOP_WORDS.get(language)?.has(word) === true && !isShared(word));
  const known = words.filter((word) => shop.includes(word) || FUNCTION_WORDS.get(language)?.has(word) === true);
  if (known.length < small * LEAST_SHARE && known.length < 4) return false;
  if (shop.some((word) => isOnlyIn(language, word))) return true;
  if (tokens.length === 1) return false;
  if (tokens.length <= SHORT && words.some((word) => isForeign(language, word))) return true;
  return (shop.length > 0 && known.length > 1) || known.length > 2 || (known.length > 0 && hasLetters(language, text));
}

/** A function word of two languages or more tells of none. */
function isShared(word: string): boolean {
  return LANGUAGES.filter((language) => FUNCTION_WORDS.get(language)?.has(word) === true).length > 1;
}

/** A whole phrase of one language that no other uses. */
function isOnlyIn(language: Language, word: string): boolean {
  const others = LANGUAGES.filter((other) => other !== language);
  if (LONE_SHOP_WORDS.get(language)?.has(word) !== true || word.length < 3) return false;
  return others.every(
    (other) => SHOP_WORDS.get(other)?.has(word) !== true && FUNCTION_WORDS.get(other)?.has(word) !== true,
  );
}

/** A message of so few words tells its language by one shop word that is not English ("factura 382"). */
const SHORT = 3;

function isEnglish(word: string): boolean {
  return SHOP_WORDS.get('en')?.has(word) === true || FUNCTION_WORDS.get('en')?.has(word) === true;
}

function isForeign(language: Language, word: string): boolean {
  return !isEnglish(word) && word.length > 3 && LONE_SHOP_WORDS.get(language)?.has(word) === true;
}

function hasLetters(language: Language, text: string): boolean {
  return LETTERS.some(([pattern, owner]) => owner === language && pattern.test(unnamed(text)));
}

function firstKnown(fallbacks: readonly (Language | null)[]): Language {
  return fallbacks.find((language) => language !== null) ?? 'en';
}

function scoreOf(language: Language, text: string, tokens: readonly Token[]): number {
  const words = tokens.filter(({ quote }) => quote === 0);
  const sum = words.reduce((score, token, position) => {
    const weight = isInsideName(words, position) ? IN_NAME : 1;
    return score + weight * wordScore(language, token, position);
  }, 0);
  return sum + (hasLetters(language, text) ? 0.5 : 0);
}

/** What a small word between two capitals tells of the language: "Academy of St. Martin in the Fields". */
const IN_NAME = 0.3;

function isInsideName(words: readonly Token[], position: number): boolean {
  if (words[position]?.capital !== false) return false;
  const before = [1, 2].some((step) => position - step > 0 && words[position - step]?.capital === true);
  return before && [1, 2].some((step) => words[position + step]?.capital === true);
}

function wordScore(language: Language, token: Token, position: number): number {
  if (/^\d+$/.test(token.word)) return 0;
  const factor = token.capital && position > 0 ? 0.3 : 1;
  const known =
    FUNCTION_WORDS.get(language)?.has(token.word) === true
      ? 1
      : SHOP_WORDS.get(language)?.has(token.word) === true
        ? 0.7
        : 0;
  return known * factor;
}

/** The text without its capitalised words, whose letters tell of names and not of the language. */
function unnamed(text: string): string {
  return text.replace(/(?<!^)\p{Lu}\p{L}+/gu, '');
}

/** The known language of a BCP 47 tag such as `pt-BR`; null when it is none of ours. */
export function languageOf(tag: string | null): Language | null {
  const base = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === base) ?? null;
}

import { LANGUAGES } from '../../lexicon/concepts.js';
import type { MentionedName, StatedPreference } from '../../plan.js';
import type { NameSpan, Reading } from '../../reading.js';

/** The languages one can wish for, by their names in all five. */
const LANGUAGE_NAMES: Readonly<Record<(typeof LANGUAGES)[number], RegExp>> = {
  en: /\b(english|ingles|anglais|englisch)\b/,
  es: /\b(spanish|espanol|castellano|espanhol|espagnol|spanisch)\b/,
  pt: /\b(portuguese|portugues|portugais|portugiesisch)\b/,
  fr: /\b(french|frances|francais|franzosisch)\b/,
  de: /\b(german|aleman|alemao|allemand|deutsch)\b/,
};

/**
 * The likes and dislikes a request states: "I love jazz", "no soporto la ópera". A question states none, and only genres
 * and artists that the store has are kept.
 */
export function findPreferences(reading: Reading): readonly StatedPreference[] {
  const language = wishedLanguage(reading);
  const wish: StatedPreference[] = language === null ? [] : [{ kind: 'language', value: language, liked: true }];
  if (isQuestion(reading.text) || isCondition(reading) || reading.concepts.has('cue:forget_memory')) return wish;
  if (!reading.concepts.has('dislike') && !reading.concepts.has('like')) return wish;
  return [...wish, ...likedAndDisliked(reading).flatMap(({ name, liked }) => preferenceIn(name.readings, liked))];
}

/** The names of the store that a statement of taste tells as liked, which what follows may be about. */
export function likedNames(reading: Reading): readonly MentionedName[] {
  return likedAndDisliked(reading).flatMap(({ name, liked }) => {
    const [first] = name.readings;
    if (!liked || first?.known !== true) return [];
    const { kind, text, guessed } = first;
    return [{ kind, text, said: name.said, known: true, guessed }];
  });
}

/** A name of a statement of taste, and whether it is liked. */
interface Felt {
  readonly name: NameSpan;
  readonly liked: boolean;
}

/** "I hate metal but love jazz, not blues": each name with the feeling that goes with it. */
export function likedAndDisliked(reading: Reading): readonly Felt[] {
  return reading.names.flatMap((name): Felt[] => {
    if (isSetBehind(name, reading)) return [];
    const liked = isLiked(name, reading);
    if (isNegated(name, reading)) return liked ? [{ name, liked: false }] : [];
    return isAskedFor(name, reading) ? [] : [{ name, liked }];
  });
}

/** "Recommend metal but no Slayer" wishes for metal, and says nothing of what is felt for it. */
function isAskedFor(name: NameSpan, { matches }: Reading): boolean {
  const said = matches.findLast(({ end, concepts }) => end <= name.start && concepts.some((one) => FELT.has(one)));
  return said?.concepts.includes('recommend') === true;
}

const FELT: ReadonlySet<string> = new Set(['like', 'dislike', 'recommend']);

/** The last word of feeling before a name in its clause, or the first behind it there; else the nearest before. */
function isLiked(name: NameSpan, { matches, tokens }: Reading): boolean {
  const feelings = matches.filter(({ concepts }) => concepts.includes('like') || concepts.includes('dislike'));
  const apart = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ before }, place) => before !== 'space' && from + place > 0);
  const before = feelings.findLast(({ end }) => end <= name.start);
  const behind = feelings.find(({ start }) => start >= name.end && !apart(name.end, start + 1));
  const near = before !== undefined && !apart(before.end, name.start + 1) ? before : undefined;
  const said = near ?? behind ?? before ?? feelings[0];
  return said?.concepts.includes('dislike') !== true;
}

/** "Rather jazz than blues", "I prefer jazz to blues": what only another thing is liked better than. */
function isSetBehind({ start, readings }: NameSpan, { tokens, names, text }: Reading): boolean {
  const kinds = readings.map(({ kind }) => kind);
  const before = names.findLast((name) => name.end <= start && name.readings.some(({ kind }) => kinds.includes(kind)));
  if (before === undefined) return false;
  const between = tokens.slice(before.end, start).map(({ word }) => word);
  return between.some((word) => BETTER_THAN.has(word) || (/\bprefer/i.test(text) && PREFERRED_TO.has(word)));
}

const BETTER_THAN = new Set('than que als quam instead'.split(' '));
const PREFERRED_TO = new Set('to over a au aux statt vor before'.split(' '));

/** "Not metal", "kein Jazz" behind what is liked. */
function isNegated({ start }: NameSpan, { tokens, matches }: Reading): boolean {
  const inside = matches.some((match) => match.end === start && match.concepts.includes('dislike'));
  const led = LEADING.has(tokens[start - 1]?.word ?? '') ? start - 1 : start;
  return !inside && [led - 1, led - 2].some((place) => NOT.has(tokens[place]?.word ?? ''));
}

const LEADING = new Set('by from of de del da do von vom'.split(' '));
const NOT = new Set(
  'not no never nothing none except excluding nicht nichts kein keine keinen ausser nunca nao nada nenhum exceto excepto sem sin pas rien sauf sans'.split(
    ' ',
  ),
);

function preferenceIn(readings: Reading['names'][number]['readings'], liked: boolean): readonly StatedPreference[] {
  const best = readings.find(({ kind, known }) => known && (kind === 'genre' || kind === 'artist'));
  if (best === undefined || (best.kind !== 'genre' && best.kind !== 'artist')) return [];
  return [{ kind: best.kind, value: best.text, liked }];
}

function wishedLanguage(reading: Reading): string | null {
  if (!reading.concepts.has('language_wish')) return null;
  const words = reading.tokens.map(({ word }) => word).join(' ');
  return LANGUAGES.find((language) => LANGUAGE_NAMES[language].test(words)) ?? null;
}

/** "If I like jazz, who else …" supposes and does not state; "when you recommend …" supposes nothing of the person. */
function isCondition({ tokens }: Reading): boolean {
  return tokens.some(
    ({ word }, position) => CONDITIONS.has(word) && position < 3 && !SPOKEN_TO.has(tokens[position + 1]?.word ?? ''),
  );
}

const SPOKEN_TO = new Set(['you', 'vous', 'sie', 'du', 'voce']);

const CONDITIONS = new Set(['if', 'when', 'suppose', 'si', 'se', 'wenn', 'falls']);

function isQuestion(text: string): boolean {
  return /[?¿]/.test(text);
}

import type { NameIndex, NameKind } from '../../../../store/names/name-index.contract.js';
import { isContent } from '../../lexicon/concepts.js';
import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { isOneOfTwo } from '../conversation/comparatives.js';
import { overlaps } from '../concepts/find-concepts.js';
import { calledWriter } from './callings.js';
import { isMany } from './name-hints.js';
import { type FramedObject, isLeftOver, type Told } from './left-over-words.js';
import { numberedTrack } from './numbered-tracks.js';
import { clauseEnd, opensSentence } from './sentences-as-titles.js';
import { trimmedEnd } from './tails-of-titles.js';
import { toUnknown } from './unknown-names.js';

const ANY_KIND: readonly NameKind[] = ['artist', 'album', 'track'];
const TITLES: readonly NameKind[] = ['track', 'album'];
const MOST_WORDS = 8;

/**
 * Names the store does not have, in plain words: "who sings hotel california", "how long is rolling in the deep". Behind such
 * a frame everything up to the next shop word is one name, although single words of it are everyday words or names
 * themselves. Where the names that were found explain those words already, there is nothing to add.
 */
export function framedObjects(
  text: string,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
  index: NameIndex,
): readonly NameSpan[] {
  const told = { text, tokens, names, matches };
  return matches
    .flatMap((match) => objectOf(match, told) ?? [])
    .filter((object) => isLeftOver(object, told))
    .flatMap((object) => toUnknown(text, object, object.kinds, tokens, matches, index))
    .map((span) => ({ ...span, asked: true }));
}

function objectOf(frame: ConceptMatch, told: Told): FramedObject | null {
  const { tokens, matches } = told;
  const numbered = numberedTrack(frame, tokens, matches);
  if (numbered !== null) return numbered;
  const isBetween = frame.concepts.includes('have') && AVAILABLE.has(tokens[frame.start]?.word ?? '');
  if (isBetween) return before(frame, tokens, matches);
  const led = leadOf(frame, tokens, matches);
  if (led === null) return null;
  const { start, kinds } = skipped(frame.end, led, tokens, matches);
  const isSentence = kinds !== ANY_KIND && opensSentence(start, told);
  const end = isSentence ? clauseEnd(start, tokens) : trimmedEnd(start, endOf(start, kinds !== ANY_KIND, told), told);
  const writer = kinds.includes('composer') ? calledWriter({ start, end }, tokens) : null;
  if (writer !== null) return writer;
  return isShort(start, end) && !DETERMINERS.has(tokens[start]?.word ?? '') && !isOneOfTwo(tokens.slice(start, end))
    ? { start, end, kinds, onlyNames: kinds !== ANY_KIND, isSentence }
    : null;
}

/** "Is Africa available?", "is thriller in stock": the words between the question and its end. */
function before(frame: ConceptMatch, tokens: readonly Token[], matches: readonly ConceptMatch[]): FramedObject | null {
  const asks = matches.findLast(({ end, concepts }) => end <= frame.start && concepts.includes('ask'));
  if (asks === undefined || DETERMINERS.has(tokens[asks.end]?.word ?? '')) return null;
  const inside = { start: asks.end, end: frame.start };
  const broken = tokens.slice(inside.start, inside.end).some(({ before: gap }) => gap !== 'space');
  const asksMore = matches.some((match) => overlaps(match, inside) && !isInTitle(match, inside.start, tokens));
  if (broken || asksMore || !isShort(inside.start, inside.end)) return null;
  return { ...inside, kinds: ANY_KIND, onlyNames: false };
}

const AVAILABLE = new Set(['available', 'in', 'disponible', 'disponivel', 'verfugbar']);

/** What the words of a frame want behind them; null when they lead to no name. */
function leadOf(
  frame: ConceptMatch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): readonly NameKind[] | null {
  const { concepts, start } = frame;
  const has = (concept: string): boolean => concepts.some((one) => one === concept);
  const isAsked = matches.some(
    (match) => match.end <= start && match.concepts.some((concept) => concept === 'who' || concept === 'artist'),
  );
  if ((has('perform') || has('compose')) && isAsked)
    return SINGING.test(tokens[start]?.word ?? '') ? ['track'] : TITLES;
  if (has('length') || has('price'))
    return /^(is|of|for|does)$/.test(tokens[frame.end - 1]?.word ?? '') ||
      /^(is|of|for)$/.test(tokens[frame.end]?.word ?? '')
      ? TITLES
      : null;
  if (has('by')) return closes(frame, tokens, matches) ? ['artist', 'composer'] : null;
  if (has('have')) return asksForThing(frame, tokens) ? ANY_KIND : null;
  if (isMany(frame, tokens) || frame.end - start > 2) return null;
  if (has('song') && isNamed(frame, tokens)) return ['track'];
  if (has('album') && isNamed(frame, tokens)) return ['album'];
  return null;
}

/** "Albums by tool": right behind what is asked for, so that even an everyday word is a performer. */
function closes({ start, end }: ConceptMatch, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const before = matches.find((match) => match.end === start);
  const isAsked = before?.concepts.some((concept) => concept === 'album' || concept === 'song' || concept === 'music');
  return tokens[start]?.word === 'by' && end - start === 1 && isAsked === true;
}

/** What only a song can be the object of, in the languages that are understood. */
const SINGING = /^(s[aiu]ng|cant|chant)/;

/** "Do you have", "looking for"; not "everything", "in the shop" and other words around such a question. */
function asksForThing({ start, end }: ConceptMatch, tokens: readonly Token[]): boolean {
  return HAVING.has(tokens[end - 1]?.word ?? '') && (end - start > 1 || start === 0);
}

const HAVING = new Set(
  'have got sell carry stock find buy get for me tienes tienen vendes venden tem tens avez habt if whether'.split(' '),
);

/** "The song X", "a track called X": an article before the word, or a capital behind it, says that a title follows. */
function isNamed({ start, end }: ConceptMatch, tokens: readonly Token[]): boolean {
  const next = tokens[end];
  if (next === undefined || next.before !== 'space') return false;
  return next.capital || ARTICLES.has(tokens[start]?.word ?? '') || ARTICLES.has(tokens[start - 1]?.word ?? '');
}

const ARTICLES = new Set(['the', 'la', 'el', 'o', 'a', 'le', 'das', 'der', 'den', 'die']);

/** Looks over "is", "the song" and "called" to where the name begins. */
function skipped(
  from: number,
  kinds: readonly NameKind[],
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): { readonly start: number; readonly kinds: readonly NameKind[] } {
  const match = matches.find(({ start }) => start === from);
  const isSpace = tokens[from]?.before === 'space';
  if (match !== undefined && isSpace && !isMany(match, tokens) && !isInTitle(match, from, tokens)) {
    const kind = match.concepts.includes('song') ? 'track' : match.concepts.includes('album') ? 'album' : null;
    if (kind !== null) return skipped(match.end, [kind], tokens, matches);
    if (match.concepts.every((concept) => SKIPPED.has(concept))) return skipped(match.end, kinds, tokens, matches);
  }
  return isSpace && LINKS.has(tokens[from]?.word ?? '')
    ? skipped(from + 1, kinds, tokens, matches)
    : { start: from, kinds };
}

const SKIPPED: ReadonlySet<string> = new Set(['ask', 'called', 'polite']);
const LINKS = new Set(['is', 'are', 'was', 'of', 'does', 'did', 'do', 'for']);

/** Where the words that may be a title end: at a comma, at a shop word, at who made it. */
function endOf(from: number, onlyNames: boolean, told: Told): number {
  const { tokens, matches } = told;
  for (let position = from; position < tokens.length; position += 1) {
    if (position > from && tokens[position]?.before !== 'space') return position;
    const match = matches.find(({ start }) => start === position);
    if (match === undefined || tokens[position]?.quote !== 0 || isInTitle(match, from, tokens)) continue;
    if (ends(match, onlyNames, position > from, told)) return position;
  }
  return tokens.length;
}

/** A word with a capital behind others with capitals, or a small one between such, belongs to the title. */
function isInTitle({ start, end, concepts }: ConceptMatch, from: number, tokens: readonly Token[]): boolean {
  if (tokens[from]?.capital !== true || concepts.includes('by') || from === 0) return false;
  const last = tokens[end - 1];
  const next = tokens[end];
  return (
    last?.capital === true ||
    (start > from && next?.capital === true && next.before === 'space' && concepts.includes('of'))
  );
}

function ends(match: ConceptMatch, onlyNames: boolean, inside: boolean, { tokens, matches, names }: Told): boolean {
  const { concepts, end } = match;
  if (concepts.every((concept) => concept === 'of' || concept === 'cue:off_topic')) return false;
  if (!onlyNames) return true;
  if (concepts.includes('on') && inside)
    return names.some(({ start }) => start === end || start === end + 1) || tokens[end] === undefined;
  if (concepts.includes('and')) return matches.some(({ start }) => start === end);
  return concepts.some((concept) => isContent(concept) || (inside && ENDING.has(concept)));
}

const ENDING: ReadonlySet<string> = new Set(['by', 'have', 'polite', 'or', 'what_about', 'music', 'except']);

const DETERMINERS = new Set(
  'any a an some more my your our his her their this that these those such enough one that thats who which what when where how if i im'.split(
    ' ',
  ),
);

const isShort = (start: number, end: number): boolean => end > start && end - start <= MOST_WORDS;

import type { NameIndex, NameKind, StoreName } from '../../../../store/names/name-index.contract.js';
import { normaliseWords } from '../../../../store/names/normalise-words.js';
import { isEverydayForm, isFunctionWord } from '../../lexicon/common-words.js';
import type { ConceptMatch, NameReading, NameSpan, Stretch, Token } from '../../reading.js';
import { isStyle } from '../words/asked-styles.js';
import { cutShortNames } from './cut-short-names.js';
import { said } from './find-names.js';
import { looseRuns } from './loose-runs.js';
import { isAlike, likeness, saysOtherwise, swapsSmallWord } from './likeness.js';
import { kindsFor } from './name-places.js';

/**
 * Adds the names the store does not have: words that nothing explains, where a name is expected or in capitals. A weak
 * guess right beside such words is part of the unknown name, not a name of its own.
 */
export function withUnknownNames(
  text: string,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
  index: NameIndex,
): readonly NameSpan[] {
  const runs = looseRuns(tokens, names, matches);
  const unknown = runs
    .flatMap((run) => toUnknown(text, run, kindsAt(run, tokens, matches), tokens, matches, index))
    .filter((span) => !isFiller(span, tokens, names, matches));
  return [
    ...names.filter((name) => !unknown.some((span) => span.start <= name.start && name.end <= span.end)),
    ...unknown,
  ].sort((one, other) => one.start - other.start);
}

function kindsAt(run: Stretch, tokens: readonly Token[], matches: readonly ConceptMatch[]): readonly NameKind[] | null {
  const kinds = kindsFor(run, tokens, matches);
  return kinds !== null && isStyle(run, tokens) ? ['genre'] : kinds;
}

/**
 * Small words that the store does not know are no name beside one that it knows, unless they are listed with it ("Queen and
 * blorb"), or stand right behind a word that leads to a name of its own ("by blorb").
 */
function isFiller(
  span: NameSpan,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
): boolean {
  if (span.readings.some(({ known }) => known)) return false;
  const inside = tokens.slice(span.start, span.end);
  if (inside.some(({ capital, quote }) => capital || quote > 0)) return false;
  if (inside.length === 1 && (inside[0]?.word.length ?? 0) < 3) return true;
  const sure = names.some(
    (name) =>
      (name.end <= span.start || span.end <= name.start) &&
      name.readings.some(({ known, guessed }) => known && !guessed),
  );
  const led = matches.some(
    ({ end, concepts }) => end === span.start && concepts.some((concept) => CLEAR_LEADS.has(concept)),
  );
  return sure && !led;
}

/** Shop words right behind which a name stands, or another of a list. */
const CLEAR_LEADS: ReadonlySet<string> = new Set(['by', 'called', 'similar', 'and', 'or', 'artist']);

/** A stretch as a name of one of the kinds: one that it is like or a part of, else one that the store does not have. */
export function toUnknown(
  text: string,
  run: Stretch,
  kinds: readonly NameKind[] | null,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  index: NameIndex,
): readonly NameSpan[] {
  if (kinds === null) return [];
  const wide = widened(run, tokens, matches);
  if (!isShort(wide, tokens)) return [];
  const words = said(text, tokens, wide).replace(/['’]s?$/u, '');
  const whole = index.exactly(words, kinds);
  if (whole.length > 0) return [{ ...wide, said: words, readings: guesses(whole, false) }];
  const nearest = [...titlesWith(words, kinds, index), ...nearestNames(words, kinds, index)];
  const own = normaliseWords(words);
  const alike = isEverydayForm(words.toLowerCase())
    ? []
    : nearest.filter(
        (name) => isAlike(words, name.text) && !saysOtherwise(own, name.text) && !swapsSmallWord(own, name.text),
      );
  const short = alike.length > 0 ? alike : cutShortNames(words, kinds, index);
  const meant = short.length > 0 ? short : namesWith(words, kinds, index);
  return [{ ...wide, said: words, readings: meant.length > 0 ? guesses(meant) : unknown(words, kinds, nearest) }];
}

/** Longer than any name is nonsense or a story, and no name to look for. */
const LONGEST_NAME = 120;
const MOST_WORDS = 14;

function isShort({ start, end }: Stretch, tokens: readonly Token[]): boolean {
  const letters = (tokens[end - 1]?.end ?? 0) - (tokens[start]?.start ?? 0);
  return letters <= LONGEST_NAME && end - start <= MOST_WORDS;
}

/** Names like the whole text or like a part of it, likest first, each once. */
function nearestNames(words: string, kinds: readonly NameKind[], index: NameIndex): readonly StoreName[] {
  const parts = index.findIn(normaliseWords(words), kinds).slice(0, 5);
  const names = [...index.nearest(words, kinds, 3), ...parts.map(({ name }) => name)];
  const once = names.filter((name, place) => names.findIndex(({ text }) => text === name.text) === place);
  return once.sort((one, other) => likeness(words, other.text) - likeness(words, one.text)).slice(0, 3);
}

/** Kinds of names that people shorten to a part: "Zappa", "the white album", "Bach". */
const SHORTENED: readonly NameKind[] = ['artist', 'album', 'composer'];

/** More names than this that hold a word make it a word and no short name of one of them. */
const MOST_HOLDERS = 3;

/** The few names that hold every word, the one with most behind it first. */
function namesWith(words: string, kinds: readonly NameKind[], index: NameIndex): readonly StoreName[] {
  const shortened = kinds.filter((kind) => SHORTENED.includes(kind));
  if (words.length < 4 || shortened.length === 0 || normaliseWords(words).every(isEverydayForm)) return [];
  const holders = index.withWords(words, shortened);
  return holders.length > MOST_HOLDERS ? [] : [...holders].sort((one, other) => other.weight - one.weight);
}

/** The few titles that hold a telling word: what may be meant by a part of them. */
function titlesWith(words: string, kinds: readonly NameKind[], index: NameIndex): readonly StoreName[] {
  const said = normaliseWords(words);
  const titles = kinds.filter((kind) => kind === 'track' || kind === 'album');
  if (said.join('').length < FEWEST_LETTERS || said.every(isEverydayForm)) return [];
  const holders = index.withWords(words, titles);
  return holders.length > MOST_HOLDERS ? [] : holders;
}

const FEWEST_LETTERS = 4;

function guesses(names: readonly StoreName[], guessed = true): readonly NameReading[] {
  return names.map(({ kind, text }, place) => ({
    kind,
    text,
    weight: 1 - place * 0.05,
    guessed,
    known: true,
    near: [],
  }));
}

function unknown(words: string, kinds: readonly NameKind[], nearest: readonly StoreName[]): readonly NameReading[] {
  const near = [...new Set(nearest.map((name) => name.text))];
  return kinds.map((kind, place) => ({
    kind,
    text: words,
    weight: 1 - place * 0.05,
    guessed: false,
    known: false,
    near,
  }));
}

/** Takes a leading "The" or "A" in. */
function widened(run: Stretch, tokens: readonly Token[], matches: readonly ConceptMatch[]): Stretch {
  const before = tokens[run.start - 1];
  const taken = matches.some((match) => match.start < run.start && run.start <= match.end);
  const article =
    before !== undefined && !taken && before.capital && run.start > 1 && tokens[run.start]?.before === 'space';
  return article && isFunctionWord(before.word) ? { start: run.start - 1, end: run.end } : run;
}

import { isArticle } from '../../../../store/names/function-words.js';
import type { NameIndex, NameKind, StoreName } from '../../../../store/names/name-index.contract.js';
import { normaliseWords } from '../../../../store/names/normalise-words.js';
import { isEverydayForm, isFunctionWord } from '../../lexicon/common-words.js';
import { titlePart } from '../../lexicon/title-parts.js';
import { isContent } from '../../lexicon/concepts.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { holdsNumberedTrack } from './numbered-tracks.js';
import type { TitleWords } from '../titles/find-title-words.js';

const SEARCHED: readonly NameKind[] = ['artist', 'album', 'track'];
const FEWEST_LETTERS = 3;

/** What is asked of the index. */
type Holders = Pick<NameIndex, 'exactly' | 'withWords'>;

/**
 * A name that is no whole name here but stands in titles and names of the store ("Bach", "moonlight"): words to look for, and
 * no reason for a plain no. Only of the kinds that were asked for, so that an artist is not answered with a song.
 */
export function heldWords(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
  index: Holders,
): TitleWords | null {
  const absent = names.filter(({ readings }) => readings.every(({ known }) => !known));
  if (absent.length > 1) return null;
  if (names.length === 0 && matches.length === 0) return wholeMessage(tokens, index);
  const span = names.find(
    (name) =>
      (absent.length === 0 || absent.includes(name)) &&
      !isBesidePersons(name, tokens, matches) &&
      (isHeld(name, tokens, index) || (asksWhether(matches) && isOfParts(name, index))),
  );
  return span === undefined ||
    holdsNumberedTrack(span.start, tokens, matches) ||
    isBesideMatter(span, tokens, names, matches)
    ? null
    : { start: span.start, end: span.end, words: wordsOf(span, index).join(' ') };
}

/** A message of nothing but words that a title holds: they are that title, or the part of it that is remembered. */
function wholeMessage(tokens: readonly Token[], index: Holders): TitleWords | null {
  const words = tokens.map(({ word }) => word);
  const isOneStretch = tokens.every(({ before }, place) => place === 0 || before === 'space');
  const telling = words.filter((word) => !isFunctionWord(word) && !isEverydayForm(word));
  if (!isOneStretch || words.length < FEWEST_OF_MESSAGE || words.length > MOST_OF_MESSAGE || telling.length === 0)
    return null;
  const said = words.join(' ');
  const isThere = index.withWords(said, SEARCHED).some(({ text }) => isRun(words, normaliseWords(text)));
  return isThere ? { start: 0, end: tokens.length, words: said } : null;
}

const FEWEST_OF_MESSAGE = 2;
const MOST_OF_MESSAGE = 8;

/** Whether words stand in a title one behind the other. */
function isRun(words: readonly string[], title: readonly string[]): boolean {
  return ` ${title.join(' ')} `.includes(` ${words.join(' ')} `);
}

/**
 * Whether the sentence of a name speaks of people, whose names are none of the catalogue; for whom something is wanted is
 * often told behind a comma and says nothing about the name.
 */
function isBesidePersons(span: NameSpan, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const clause = aroundOf(span, tokens, (before) => before !== 'space');
  const sentence = aroundOf(span, tokens, (before) => before === 'sentence');
  return matches.some(({ start, concepts }) =>
    concepts.some((concept) => {
      const { start: first, end } = concept === 'third_person' ? clause : sentence;
      return PERSONAL.has(concept) && first <= start && start < end;
    }),
  );
}

/** What stands around a name up to the nearest borders. */
function aroundOf(span: Stretch, tokens: readonly Token[], isBorder: (before: Token['before']) => boolean): Stretch {
  const end = tokens.findIndex(({ before }, place) => place >= span.end && isBorder(before));
  const start = tokens.findLastIndex(({ before }, place) => place <= span.start && isBorder(before));
  return { start: Math.max(start, 0), end: end < 0 ? tokens.length : end };
}

/** "Traffic in London" speaks of something else: other words stand beside the name, and none of them is of the shop. */
function isBesideMatter(
  span: NameSpan,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
): boolean {
  const said = matches.flatMap(({ concepts }) => concepts);
  if (said.includes('cue:off_topic')) return true;
  if (said.some((concept) => isContent(concept) || SHOP.has(concept))) return false;
  const explained = [...names, ...matches, span];
  return tokens.some(
    ({ word }, place) => !isFunctionWord(word) && !explained.some(({ start, end }) => start <= place && place < end),
  );
}

const SHOP: ReadonlySet<string> = new Set(['have', 'show', 'by', 'called', 'music', 'want', 'more', 'what_about']);

const PERSONAL: ReadonlySet<string> = new Set([
  'contact',
  'customer',
  'profile',
  'third_person',
  'employee',
  'everyone',
]);

function isHeld(span: NameSpan, tokens: readonly Token[], index: Holders): boolean {
  const kinds = kindsOf(span);
  const said = wordsOf(span, index);
  if (kinds.length === 0 || said.join('').length < FEWEST_LETTERS) return false;
  const marked = tokens.slice(span.start, span.end).some(({ capital, quote }) => capital || quote > 0);
  if (said.every(isFunctionWord) || (said.every(isEverydayForm) && !marked)) return false;
  if (index.exactly(said.join(' '), SEARCHED).length > 0) return false;
  return isTelling(span, said, index.withWords(said.join(' '), kinds));
}

/** The words of a name; a leading article only where titles have it too ("O Fortuna"). */
function wordsOf({ said }: NameSpan, index: Holders): readonly string[] {
  const words = normaliseWords(said);
  if (words.length < 2 || !isArticle(words[0] ?? '', true)) return words;
  const isInTitles = index.withWords(words.join(' '), SEARCHED).some(({ text }) => isRun(words, normaliseWords(text)));
  return isInTitles ? words : words.slice(1);
}

/** The kinds of names in which the words are looked for; none where the span is a name already. */
function kindsOf({ readings }: NameSpan): readonly NameKind[] {
  if (readings.some(({ known, guessed }) => known && !guessed)) return [];
  const wanted = readings.map(({ kind }) => kind).filter((kind) => SEARCHED.includes(kind));
  const isTitle = wanted.length > 0 && !wanted.includes('artist');
  return isTitle ? ['album', 'track'] : wanted;
}

/** A guess stays one unless several albums hold the word; one word is only near a single song, or a song that was asked for. */
function isTelling({ readings, asked }: NameSpan, said: readonly string[], holders: readonly StoreName[]): boolean {
  const isGuess = readings.some(({ known }) => known);
  const isAlbums = readings.every(({ kind, text }) => kind === 'album' && holds(text, said));
  if (isGuess) return said.length === 1 && holders.length > 1 && isAlbums;
  if (said.length > 1) return holders.length > 0;
  const isSong = asked === true && readings.every(({ kind }) => kind === 'track');
  return (holders.length > 1 && !isSong) || holders.some(({ kind }) => kind !== 'track');
}

/** Whether nothing more is asked than whether it is there, so that all parts of a title answer it. */
function asksWhether(matches: readonly ConceptMatch[]): boolean {
  return matches.every(({ concepts }) => concepts.every((concept) => !isContent(concept) || concept === 'album'));
}

/** Titles that say the words of a guess and then differ by the number of a part alone ("Late Sessions I" and "II"). */
function isOfParts({ readings, said }: NameSpan, index: Holders): boolean {
  const words = normaliseWords(said).join(' ');
  const [best] = readings;
  if (best?.kind !== 'album' || !best.guessed || !best.known || index.exactly(words, SEARCHED).length > 0) return false;
  const parts = index.withWords(words, ['album']).map(({ text }) => titlePart(normaliseWords(text)));
  return new Set(parts.map((part) => part?.number)).size > 1 && parts.every((part) => part?.stem === words);
}

function holds(text: string, words: readonly string[]): boolean {
  const parts = normaliseWords(text);
  return words.every((word) => parts.includes(word));
}

/** The shop words without those for a kind of thing that holds the words nowhere, so that the other kinds are looked through. */
export function withoutEmptyKind(
  words: string,
  matches: readonly ConceptMatch[],
  index: NameIndex,
): readonly ConceptMatch[] {
  const isEmpty = (concept: string): boolean => {
    const kind = KIND_OF.get(concept);
    return kind !== undefined && index.withWords(words, [kind]).length === 0;
  };
  return matches.filter(({ concepts }) => !concepts.some(isEmpty));
}

const KIND_OF: ReadonlyMap<string, NameKind> = new Map([
  ['song', 'track'],
  ['album', 'album'],
  ['artist', 'artist'],
]);

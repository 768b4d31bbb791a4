import { normaliseWords } from '../../../../store/names/normalise-words.js';
import type { NameMatch } from '../../../../store/names/name-index.contract.js';
import { isUnitOfTime } from '../../lexicon/calendar.js';
import { isEverydayForm, isFunctionWord } from '../../lexicon/common-words.js';
import { isMusicStyle } from '../../lexicon/music-styles.js';
import { cardinalOf, ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import { isVerb, runsIntoClause } from '../concepts/clause-words.js';
import { isInterjection } from '../words/interjections.js';
import { accountsForWords } from './name-fit.js';
import { saysOtherwise } from './likeness.js';
import { matchBefore, wantedKind } from './name-hints.js';
import { isPoliteEnd } from './polite-ends.js';
import { isAlbumLikeSong } from './albums-like-songs.js';
import { isVersus } from './compared-sides.js';
import { isShareOfSpoken, isSpokenSubject } from '../conversation/spoken-persons.js';

/** The least likeness for each kind of fit; below it a name is at most near. */
const LEAST = { exact: 0, joined: 0.5, main: 0, partial: 0.5 } as const;

/** The least likeness of a misspelt name of one word, of two, and of more: the more words are like, the less each must be. */
const LEAST_MISSPELT = [0.72, 0.66];
const LEAST_OF_MANY_WORDS = 0.38;

/** Shelves are few, and people name them by a part: "punk", "aac". */
const SHELVES: ReadonlySet<string> = new Set(['genre', 'media_type', 'playlist']);
const LEAST_OF_SHELF = 0.4;

/** Concepts that lead to a name, and those that stand behind one. */
const LEADING_TO_NAMES: ReadonlySet<string> = new Set([
  'album',
  'song',
  'artist',
  'by',
  'called',
  'perform',
  'compose',
  'composer',
  'similar',
  'version',
  'have',
  'what_about',
  'length',
  'price',
  'contain',
  'on',
  'buy',
  'recommend',
  'like',
  'dislike',
  'show',
  'of',
  'want',
  'who',
]);
const SHELF_WORDS: ReadonlySet<string> = new Set('album song artist music contain length price on'.split(' '));

/** Whether a match of the index is likely enough to be meant as a name where it stands. */
export function isLikely(
  match: NameMatch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  aboutWriting: boolean,
): boolean {
  return (
    isLike(match, aboutWriting) &&
    !isShopWordPlaylist(match, tokens, matches) &&
    respectsQuotes(match, tokens) &&
    !isOtherWord(match, tokens) &&
    !isOtherStyle(match, tokens) &&
    accountsForWords(match, tokens) &&
    !isBarePart(match) &&
    !isOtherKind(match, tokens, matches) &&
    !isAlbumLikeSong(match, tokens, matches) &&
    !isSlippedShopWord(match, matches) &&
    !isStartOfTitle(match, tokens) &&
    !isPlaceInList(match, tokens) &&
    !isVersus(match, tokens, matches) &&
    !runsIntoClause(match, tokens) &&
    !isVerb(match, tokens) &&
    !isSpokenSubject(match, tokens) &&
    !isShareOfSpoken(match, tokens) &&
    !isPoliteEnd(match, tokens, matches) &&
    !isInterjection(match, tokens) &&
    isPlaced(match, tokens, matches)
  );
}

/** Weak likenesses are no names; writers' names, often plain words, count only whole, or where writing is spoken of. */
function isLike({ name, how, score, start, end }: NameMatch, aboutWriting: boolean): boolean {
  if (name.kind === 'composer' && !aboutWriting && (how !== 'exact' || end - start < 2)) return false;
  if (how === 'misspelt') return score >= (LEAST_MISSPELT[end - start - 1] ?? LEAST_OF_MANY_WORDS);
  return score >= (how === 'partial' && SHELVES.has(name.kind) ? LEAST_OF_SHELF : LEAST[how]);
}

/** A playlist called "Music" is meant only beside the word for one. */
function isShopWordPlaylist(match: NameMatch, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  if (match.name.kind !== 'playlist' || tokens[match.start]?.quote !== 0) return false;
  const covered = matches.some(({ start, end }) => start <= match.start && match.end <= end);
  const beside = ({ start, end }: ConceptMatch): boolean =>
    start === match.end || (end <= match.start && end >= match.start - 2);
  return (
    (covered || match.how !== 'exact') && !matches.some((other) => other.concepts.includes('playlist') && beside(other))
  );
}

/** "Samba" is a kind of music spelt right, and no slip in a name that looks like it. */
function isOtherStyle({ how, start, end }: NameMatch, tokens: readonly Token[]): boolean {
  return how === 'misspelt' && end - start === 1 && isMusicStyle(tokens[start]?.word ?? '');
}

/** An everyday word that is spelt right, alone or behind an article, is no slip in a name that looks like it. */
function isOtherWord({ how, start, end, name }: NameMatch, tokens: readonly Token[]): boolean {
  const words = tokens.slice(start, end).map(({ word }) => word);
  if (how !== 'misspelt') return false;
  if (words.length > 2) return saysOtherwise(words, name.text);
  return words.every((word) => isEverydayForm(word) || isUnitOfTime(word));
}

/** One word out of a title is at most near it: "Sting" is not "Sting Me". Performers are called by a part of their name. */
function isBarePart({ name, how, start, end }: NameMatch): boolean {
  return how === 'partial' && end - start === 1 && (name.kind === 'track' || name.kind === 'album');
}

/** A song that is asked for as one, or an album, is not an artist of a similar name. */
function isOtherKind(match: NameMatch, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  if (match.how !== 'misspelt' && match.how !== 'partial') return false;
  const others = matches.filter((other) => !overlaps(other, match));
  const kind = wantedKind(match, tokens, others);
  return (kind === 'track' || kind === 'album') && (match.name.kind === 'artist' || match.name.kind === 'composer');
}

/** A misspelt shop word ("albmus") is no misspelt name of one word. */
function isSlippedShopWord({ how, start, end }: NameMatch, matches: readonly ConceptMatch[]): boolean {
  return (
    how === 'misspelt' && end - start === 1 && matches.some((match) => match.slip === true && match.start === start)
  );
}

/** "Shape of You" is no slip in "Shake": a title goes on behind small words, and most of its letters must agree. */
function isStartOfTitle({ name, how, start, end }: NameMatch, tokens: readonly Token[]): boolean {
  if (how !== 'misspelt' || end - start > 1 || name.kind === 'artist') return false;
  if (tokens[start]?.capital !== true || tokens[end]?.before !== 'space') return false;
  const behind = tokens[end + 1];
  return isFunctionWord(tokens[end]?.word ?? '') && behind?.capital === true && behind.before === 'space';
}

/** "The second one's tracks", "the 2nd": a place in a list is no title, nor a slip in one. */
function isPlaceInList({ how, start, end }: NameMatch, tokens: readonly Token[]): boolean {
  const inside = tokens.slice(start, end);
  if (inside.some(({ quote }) => quote > 0)) return false;
  if (how !== 'exact' && inside.some(({ word }) => /^\d{1,2}(st|nd|rd|th)$/.test(word))) return true;
  const [only] = inside;
  if (only === undefined || inside.length > 1 || only.capital) return false;
  const before = tokens[start - 1]?.word ?? '';
  if (cardinalOf(only.word) !== null && COUNTED_OFF.has(before) && OF_WHAT.has(tokens[end]?.word ?? '')) return true;
  return only.word === 'ones' || (only.word === 'one' && ordinalOf(before) !== null);
}

/** "Track one on …", "number two of …". */
const COUNTED_OFF = new Set('track song number title no nr pista faixa piste titel numero nummer'.split(' '));
const OF_WHAT = new Set('on of from off en de do da sur auf von'.split(' '));

/** Verbs that go on behind a shop word: "which track comes first". */
const GOING_ON = new Set('comes come goes go opens closes starts ends begins plays sounds runs lasts costs'.split(' '));

/** One plain word out of a longer name counts only where a name can stand: "how do I reach them" names no "Reach Down". */
function isPlaced(match: NameMatch, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const token = tokens[match.start];
  if (!(match.how === 'partial' || isOtherStart(match, token)) || match.end - match.start > 1) return true;
  if (SHELVES.has(match.name.kind)) return true;
  if (token === undefined || token.capital || token.quote > 0 || tokens.length <= 2) return true;
  if (GOING_ON.has(token.word)) return false;
  const others = matches.filter((other) => !overlaps(other, match));
  const led = matchBefore(match, tokens, others)?.concepts.some((concept) => LEADING_TO_NAMES.has(concept)) === true;
  return (
    led ||
    others.some(({ start, concepts }) => start === match.end && concepts.some((concept) => SHELF_WORDS.has(concept)))
  );
}

/** "Difference" begins otherwise than "Indifference": such a slip is seldom one. */
function isOtherStart({ how, name }: NameMatch, token: Token | undefined): boolean {
  const [first] = normaliseWords(name.text.replace(/^(?:the|a|an)\s/iu, ''));
  return how === 'misspelt' && token !== undefined && first?.at(0) !== token.word.at(0);
}

/** A name reaches over quotes and ends of sentences only when it is there word for word. */
function respectsQuotes(match: NameMatch, tokens: readonly Token[]): boolean {
  const inside = tokens.slice(match.start, match.end);
  if (match.how === 'exact' && inside.length > 1) return true;
  if (inside.some(({ before }, position) => position > 0 && before === 'sentence')) return false;
  return inside.every(({ quote }) => quote === inside[0]?.quote);
}

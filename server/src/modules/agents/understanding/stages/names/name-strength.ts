import { isEnglishFunctionWord, isFunctionWord, isOrdinary } from '../../lexicon/common-words.js';
import type { Concept } from '../../lexicon/concepts.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import { matchBefore } from './name-hints.js';
import type { Extent } from './name-fit.js';
import { markOf } from './name-marks.js';
import { isTalk } from './talk-words.js';

/** What quotes, capitals and leading words add: little, so that two marked names do not beat the one they make together. */
const MARK = 0.15;

/** What each further word of one name adds, so that a whole title beats the shorter names in it. */
const LONGER = 0.3;

/**
 * How strongly the words of a stretch speak for being meant as a name: 0 when they are everyday or shop words and nothing
 * marks them, else about 0.6 for each telling word.
 *
 * @param extent whether the stretch is a whole name, letter by letter or nearly so.
 * @param genre true when it may be a genre, which music words on either side mark ("rock songs", "some rock").
 */
export function strengthOf(
  stretch: Stretch,
  extent: Extent,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  genre: boolean,
): number {
  const words = tokens.slice(stretch.start, stretch.end);
  const inner = matches.filter((match) => overlaps(match, stretch));
  const telling = words.filter((token) => !isPlain(token, inner, tokens));
  const marked = Math.max(markOf(stretch, tokens, matches), genre && isShelved(stretch, tokens, matches) ? 1 : 0);
  if (telling.length === 0 && (!mayBeNamed(words, extent, marked) || isTalk(stretch, tokens, inner))) return 0;
  const weight = words.reduce(
    (sum, token) => sum + (telling.includes(token) ? 1 : isFunctionWord(token.word) ? 0.35 : 0.6),
    0,
  );
  const counted =
    extent === 'part' ? { weight: telling.length, words: telling.length } : { weight, words: words.length };
  return 0.3 + counted.weight + (counted.words - 1) * LONGER + marked * MARK;
}

/** Everyday and shop words alone: a long whole title needs no mark, a short one does; with a slip it needs both. */
function mayBeNamed(words: readonly Token[], extent: Extent, marked: number): boolean {
  if (extent === 'part') return false;
  if (extent === 'nearly') return words.length >= 3 && marked >= 1;
  if (words.length >= 4 || marked >= 2) return true;
  return marked >= 1 && !(words.length === 1 && isEnglishFunctionWord(words[0]?.word ?? ''));
}

function isPlain(token: Token, inner: readonly ConceptMatch[], tokens: readonly Token[]): boolean {
  if (token.quote > 0) return false;
  if (isOrdinary(token.word)) return true;
  return inner.some((match) => match.slip !== true && tokens.slice(match.start, match.end).includes(token));
}

/** A music word stands right after it, or a word of liking or wanting before it. */
function isShelved(stretch: Stretch, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const others = matches.filter((match) => !overlaps(match, stretch));
  const after = others.find((match) => match.start === stretch.end);
  if (after !== undefined && after.concepts.some((concept) => SHELVES.some((shelf) => shelf === concept))) return true;
  const before = matchBefore(stretch, tokens, others);
  return before !== null && before.concepts.some((concept) => WISHES.some((wish) => wish === concept));
}

/** Words for the shelves of the store. */
const SHELVES: readonly Concept[] = ['song', 'album', 'artist', 'music', 'playlist', 'genre'];
const WISHES: readonly Concept[] = [
  'like',
  'dislike',
  'recommend',
  'more',
  'genre',
  'on',
  'want',
  'show',
  'have',
  'song',
  'album',
  'artist',
  'of',
  'music',
  'popular',
  'unpopular',
  'and',
  'what_about',
  'perform',
  'buy',
  'except',
  'no',
];

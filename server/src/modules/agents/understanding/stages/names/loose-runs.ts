import { isUnitOfTime } from '../../lexicon/calendar.js';
import { isEverydayForm, isFunctionWord } from '../../lexicon/common-words.js';
import { isFirstPerson } from '../words/first-person.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { isAskedStyle } from '../words/asked-styles.js';
import { isCapitalBehind, isShouting, startOfCapitals } from '../concepts/capitals.js';
import { matchBefore } from './name-hints.js';
import { isBareGuess, isPatchwork, isWeakName } from './weak-names.js';

/** Stretches of words that nothing explains, grown over weak guesses and over small words between capitals. */
export function looseRuns(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
): readonly Stretch[] {
  const state = tokens.map((token, position) => stateOf(token, position, names, matches));
  for (const [position] of tokens.entries())
    if (isTitled(position, state, tokens, matches) || isLed(position, state, tokens, matches))
      state[position] = 'loose';
  for (const [position] of tokens.entries())
    if (isBesideName(position, state, tokens, matches)) state[position] = 'loose';
  const runs: Stretch[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    if (state[start] !== 'loose' && state[start] !== 'weak') continue;
    const end = endOfRun(start, state, tokens);
    const inside = state.slice(start, end);
    if (
      inside.includes('loose') ||
      isPatchwork(names, start, end) ||
      (inside.includes('plain') && isBareGuess(names, start, end))
    )
      runs.push({ start, end });
    start = end - 1;
  }
  return runs;
}

/** Small words belong to a name only between others; everyday words also at its end. */
type TokenState = 'loose' | 'weak' | 'small' | 'plain' | 'taken';

function stateOf(
  token: Token,
  position: number,
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
): TokenState {
  const name = names.find((span) => span.start <= position && position < span.end);
  if (name !== undefined) return isWeakName(name) ? 'weak' : 'taken';
  if (token.quote > 0) return 'loose';
  if (isUnitOfTime(token.word)) return 'plain';
  const explained = matches.some((match) => match.start <= position && position < match.end);
  if (isFunctionWord(token.word)) return explained && !token.capital ? 'taken' : 'small';
  if (explained) return 'taken';
  if (isAskedStyle(position, token, matches)) return 'loose';
  const isMarked = token.capital && position > 0 && token.before !== 'sentence';
  return isEverydayForm(token.word) && !isMarked ? 'plain' : 'loose';
}

/** "The album The Order": words with capitals after "album", "song" or "called" are a title, shop words or not. */
function isTitled(
  position: number,
  state: readonly TokenState[],
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  const token = tokens[position];
  if (token === undefined || !token.capital || position === 0 || token.before === 'sentence') return false;
  if (state[position] !== 'taken' && state[position] !== 'small') return false;
  const own = matchAt(position, matches);
  if (isShouting(tokens) || own === undefined || isShopNoun(position, own, tokens)) return false;
  const start = startOfCapitals(position, tokens);
  if (isFirstPerson(token) && !isCapitalBehind(position, tokens)) return false;
  const before = matchBefore({ start, end: position + 1 }, tokens, matches);
  if (before === null || before.end > start) return false;
  if (before.concepts.some((concept) => ['album', 'song', 'artist', 'called'].includes(concept))) return true;
  const several = start < position || isCapitalBehind(position, tokens);
  return several && before.concepts.some((concept) => LEADING_TO_TITLES.has(concept));
}

const NO_TITLES: ReadonlySet<string> = new Set(['media_type', 'cue:songs_by_format', 'cue:same_price']);

/** A format, a price, or a noun with the capital that German gives it ("auf der Platte", "der Titel"), names nothing. */
function isShopNoun(position: number, own: ConceptMatch, tokens: readonly Token[]): boolean {
  if (own.concepts.some((concept) => NO_TITLES.has(concept))) return true;
  if (own.start < position && tokens[own.start]?.capital === false) return true;
  const isKind = own.concepts.some((concept) => ['album', 'song', 'artist', 'playlist', 'genre'].includes(concept));
  return isKind && GERMAN_ARTICLES.has(tokens[position - 1]?.word ?? '') && tokens[position - 1]?.capital === false;
}

const GERMAN_ARTICLES = new Set([
  'der',
  'die',
  'das',
  'dem',
  'den',
  'des',
  'ein',
  'eine',
  'einem',
  'einer',
  'vom',
  'im',
  'beim',
  'zum',
]);

/** Talk that is also what bands call themselves ("albums by Yes", "songs by the who"), where a name must stand. */
const TALK: ReadonlySet<string> = new Set([
  'yes',
  'no',
  'more',
  'greeting',
  'thanks',
  'goodbye',
  'who',
  'when',
  'how',
  'capabilities',
  'polite',
]);

function isLed(
  position: number,
  state: readonly TokenState[],
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  if (position === 0 || (state[position] !== 'taken' && state[position] !== 'small')) return false;
  const own = matchAt(position, matches);
  if (own === undefined || !own.concepts.every((concept) => TALK.has(concept))) return false;
  const before = matchBefore({ start: position, end: position + 1 }, tokens, matches);
  if (before === null || before.end > position) return false;
  const next = tokens[position + 1];
  const closes = next === undefined || next.before !== 'space';
  if (before.concepts.includes('by')) return closes;
  const marked = tokens[position]?.capital === true && !isShouting(tokens);
  return (
    marked && before.concepts.some((concept) => concept === 'have' || concept === 'similar' || concept === 'what_about')
  );
}

/** "Hey" in "Hey Jude": a word with a capital inside a sentence, right before or behind another that nothing explains. */
function isBesideName(
  position: number,
  state: readonly TokenState[],
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  const token = tokens[position];
  if (token === undefined || !token.capital || position === 0 || token.before === 'sentence' || token.word.length < 2)
    return false;
  if (isShouting(tokens)) return false;
  if (state[position] === 'small') return endsTitle(position, state, tokens);
  if (state[position] !== 'taken' || matchAt(position, matches) === undefined) return false;
  const next = tokens[position + 1];
  const leads = state[position + 1] === 'loose' && next?.capital === true && next.before === 'space';
  const follows = state[position - 1] === 'loose' && tokens[position - 1]?.capital === true && token.before === 'space';
  return leads || follows;
}

/** "You" in "Shape of You": a small word with a capital, at most one small word behind the rest of the title. */
function endsTitle(position: number, state: readonly TokenState[], tokens: readonly Token[]): boolean {
  const places = [position - 1, ...(state[position - 1] === 'small' ? [position - 2] : [])];
  return places.some((place) => state[place] === 'loose' && tokens[place]?.capital === true && place > 0);
}

function matchAt(position: number, matches: readonly ConceptMatch[]): ConceptMatch | undefined {
  return matches.find(({ start, end }) => start <= position && position < end);
}

/** Concepts after which several words with capitals are a title: "the price of Wish You Were Here". */
const LEADING_TO_TITLES: ReadonlySet<string> = new Set([
  'price',
  'length',
  'perform',
  'compose',
  'by',
  'have',
  'contain',
  'similar',
  'buy',
]);

function endOfRun(start: number, state: readonly TokenState[], tokens: readonly Token[]): number {
  let end = start + 1;
  for (let next = end; next < state.length; next += 1) {
    if (tokens[next]?.before !== 'space' || state[next] === 'taken') break;
    if (state[next] !== 'small') end = next + 1;
    else if (next - end > 1) break;
  }
  return end;
}

import type { NameIndex, StoreName } from '../../../../store/names/name-index.contract.js';
import { normaliseWords } from '../../../../store/names/normalise-words.js';
import { madeKind } from '../../lexicon/claim-words.js';
import type { NameReading, NameSpan, Token } from '../../reading.js';
import { said } from '../names/find-names.js';

/** What reading a title needs. */
interface Told {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly index: NameIndex;
}

const KINDS = ['album', 'track'] as const;

/** More titles than this that begin with the words tell no title. */
const MOST_TITLES = 3;

/**
 * The title of a song or an album that the words of a stretch are: all of them as one title, plain words or not, else a
 * title that was found among them, else the few titles that begin with them.
 */
export function titleIn(from: number, until: number, told: Told): NameSpan | null {
  const { text, tokens, names, index } = told;
  const small = behindSmallWords(from, until, tokens);
  const isTitleItself =
    from < small && index.exactly(said(text, tokens, { start: from, end: until }), KINDS).length > 0;
  const start = isTitleItself ? from : small;
  if (start >= until) return null;
  const words = said(text, tokens, { start, end: until });
  const span = { start, end: until, said: words };
  const whole = index.exactly(words, KINDS);
  if (whole.length > 0 && !isPointer(start, until, tokens)) return { ...span, readings: readingsOf(whole, false) };
  const found = names.find(
    (name) => name.start >= start && name.end <= until && name.readings.some(({ kind }) => isTitle(kind)),
  );
  if (found !== undefined) return { ...found, readings: found.readings.filter(({ kind }) => isTitle(kind)) };
  const begun =
    until - start > 1 ? index.withWords(words, KINDS).filter(({ text: title }) => begins(title, words)) : [];
  return begun.length === 0 || begun.length > MOST_TITLES ? null : { ...span, readings: readingsOf(begun, true) };
}

function isTitle(kind: string): boolean {
  return kind === 'album' || kind === 'track';
}

/** Words before a title: "so the song …". */
function behindSmallWords(from: number, until: number, tokens: readonly Token[]): number {
  let at = from;
  while (at < until && isSmall(at, until, tokens)) at += 1;
  return at;
}

function isSmall(at: number, until: number, tokens: readonly Token[]): boolean {
  const token = tokens[at];
  if (token === undefined || token.quote > 0 || at === until - 1) return false;
  if (madeKind(token.word) !== undefined) return !token.capital;
  return LEADING.has(token.word) && (!token.capital || at === 0 || token.before === 'sentence');
}

const LEADING = new Set('so and but well the that me us you him her i always'.split(' '));

function isPointer(start: number, until: number, tokens: readonly Token[]): boolean {
  const token = tokens[start];
  return until - start === 1 && token !== undefined && token.quote === 0 && POINTERS.has(token.word);
}

const POINTERS = new Set('it this that he she they who what which there'.split(' '));

/** Whether a title begins with words, and is longer. */
function begins(title: string, words: string): boolean {
  const own = normaliseWords(words);
  const whole = normaliseWords(title);
  return whole.length > own.length && own.every((word, place) => whole[place] === word);
}

/** Each kind once, albums first; a title of a song as well as of an album may be meant as either. */
function readingsOf(names: readonly StoreName[], guessed: boolean): readonly NameReading[] {
  return KINDS.flatMap((kind) => {
    const [first] = names.filter((name) => name.kind === kind).sort((one, other) => other.weight - one.weight);
    return first === undefined ? [] : [{ kind, text: first.text, weight: 1, guessed, known: true, near: [] }];
  });
}

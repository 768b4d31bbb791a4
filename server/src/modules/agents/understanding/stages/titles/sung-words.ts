import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { isContent } from '../../lexicon/concepts.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { outside, overlaps } from '../concepts/find-concepts.js';

const SINGS = new Set('goes go going'.split(' '));
const LYRICS = new Set('lyrics lyric letra letras paroles songtext liedtext text refrain chorus'.split(' '));
const LINKS = new Set('like something the is that with line are of and says words goes go it in'.split(' '));
const FEWEST_WORDS = 3;
const MOST_WORDS = 14;

type Exactly = Pick<NameIndex, 'exactly'>;

/** The names and shop words of a message in which words of a song are told. */
export interface SungWords {
  readonly names: readonly NameSpan[];
  readonly matches: readonly ConceptMatch[];
}

/**
 * "That song that goes 'every breath you take …'": a song whose whole title is among the words told is meant, and else
 * words that no catalogue of titles knows.
 */
export function withSungWords(
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
  index: Exactly,
): SungWords {
  const told = toldWords(tokens, matches, index);
  if (told === null) return isOfTheWorld(names, matches, tokens) ? { names: [], matches: [] } : { names, matches };
  const title = titleIn(told, tokens, index);
  const others = names.filter((name) => !overlaps(name, told));
  const beside = outside(matches, [told]);
  const song: ConceptMatch = { start: told.start, end: told.end, concepts: ['song', 'have'] };
  const lyrics: ConceptMatch = { start: told.start, end: told.end, concepts: ['cue:unknown_lyrics'] };
  if (title === null) return { names: others, matches: [...beside, lyrics] };
  return { names: [...others, title], matches: [...beside, song] };
}

/** The words behind "song that goes" or "with the lyrics". */
function toldWords(tokens: readonly Token[], matches: readonly ConceptMatch[], index: Exactly): Stretch | null {
  const frame = tokens.findIndex(
    ({ word, quote }, at) =>
      quote === 0 && (isFrame(word, at, tokens, matches) || isTelling(at, tokens, matches, index)),
  );
  if (frame < 0) return null;
  let start = frame + 1;
  while (LINKS.has(tokens[start]?.word ?? '') && tokens[start]?.quote === 0) start += 1;
  const quoted = tokens.findIndex(({ quote }, at) => at >= start && quote > 0);
  const from = quoted < 0 ? start : quoted;
  return tokens.length - from < FEWEST_WORDS ? null : { start: frame, end: tokens.length };
}

function isFrame(word: string, at: number, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  if (LYRICS.has(word)) return true;
  if (!SINGS.has(word)) return false;
  const [one, two] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  const isSong = (place: number): boolean =>
    matches.some(({ start, end, concepts }) => start <= place && place < end && concepts.includes('song'));
  return isSong(at - 1) || ((one === 'that' || one === 'which') && (isSong(at - 2) || two === 'one'));
}

/**
 * "It goes like …", "I heard a song, it goes …": the little word tells words of a song only where a song is spoken of, where
 * words are quoted or likened, or where a title is among them. "It goes to show that …" is said of the world.
 */
function isTelling(at: number, tokens: readonly Token[], matches: readonly ConceptMatch[], index: Exactly): boolean {
  if (tokens[at]?.word !== 'goes' || tokens[at - 1]?.word !== 'it') return false;
  const isOfSong = matches.some(({ end, concepts }) => end < at && concepts.includes('song'));
  const [one, two] = [tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''];
  const isLikened = one === 'like' || (one === 'something' && two === 'like');
  const isQuoted = tokens.some(({ quote }, place) => place > at && quote > 0);
  const isHead = (at === 1 || tokens[at - 1]?.before !== 'space') && !IDIOMS.has(one);
  return (
    isOfSong ||
    isLikened ||
    isQuoted ||
    isHead ||
    titleIn({ start: at + 1, end: tokens.length }, tokens, index) !== null
  );
}

/** Words behind "it goes" that make it a saying about the world. */
const IDIOMS: ReadonlySet<string> = new Set(
  'to on off without for with against by back down up out over under below above well wrong bad badly beyond through far as away'.split(
    ' ',
  ),
);

/** "Does it go well with fish": nothing of the shop is spoken of beside such a saying. */
function isOfTheWorld(names: readonly NameSpan[], matches: readonly ConceptMatch[], tokens: readonly Token[]): boolean {
  const said = tokens.findIndex(({ word }, at) => SINGS.has(word) && tokens[at - 1]?.word === 'it');
  const isMeant = ({ start, end }: Stretch): boolean =>
    tokens.slice(start, end).some(({ capital, quote }) => capital || quote > 0);
  if (said === -1 || names.some(isMeant)) return false;
  return matches.every(
    ({ slip, concepts }) => slip === true || concepts.every((one) => one.startsWith('cue:') || !isContent(one)),
  );
}

/** The longest title of a song among the words. */
function titleIn({ start, end }: Stretch, tokens: readonly Token[], index: Exactly): NameSpan | null {
  const words = tokens.slice(start, end).map(({ word }) => word);
  for (let length = Math.min(words.length, MOST_WORDS); length >= FEWEST_WORDS; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const said = words.slice(from, from + length).join(' ');
      const [name] = index.exactly(said, ['track']);
      if (name === undefined) continue;
      const reading = { kind: name.kind, text: name.text, weight: 1, guessed: false, known: true, near: [] };
      return { start, end, said, readings: [reading] };
    }
  return null;
}

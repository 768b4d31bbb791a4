import type { NameIndex } from '../../../../store/names/name-index.contract.js';
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
  const told = toldWords(tokens, matches);
  if (told === null) return { names, matches };
  const title = titleIn(told, tokens, index);
  const others = names.filter((name) => !overlaps(name, told));
  const beside = outside(matches, [told]);
  const song: ConceptMatch = { start: told.start, end: told.end, concepts: ['song', 'have'] };
  const lyrics: ConceptMatch = { start: told.start, end: told.end, concepts: ['cue:unknown_lyrics'] };
  if (title === null) return { names: others, matches: [...beside, lyrics] };
  return { names: [...others, title], matches: [...beside, song] };
}

/** The words behind "song that goes" or "with the lyrics". */
function toldWords(tokens: readonly Token[], matches: readonly ConceptMatch[]): Stretch | null {
  const frame = tokens.findIndex(({ word, quote }, at) => quote === 0 && isFrame(word, at, tokens, matches));
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
  return isSong(at - 1) || one === 'it' || ((one === 'that' || one === 'which') && (isSong(at - 2) || two === 'one'));
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

import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { cardinalOf } from '../../lexicon/numerals.js';
import type { NameReading, NameSpan, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';

/** "How many songs of X are in volume 2?": the album that is called "X, Volume 2", said in two places. */
export function withNumberedParts(
  names: readonly NameSpan[],
  tokens: readonly Token[],
  index: NameIndex,
): readonly NameSpan[] {
  const holders = names.flatMap(({ readings }) => readings.filter(({ kind, known }) => kind === 'artist' && known));
  if (holders.length === 0) return names;
  const albums = [...tokens.keys()].flatMap((start): readonly NameSpan[] => {
    const part = partAt(tokens, start);
    const stretch = { start, end: start + 2 };
    if (part === null || names.some((name) => overlaps(name, stretch))) return [];
    const [album, ...others] = holders.flatMap(({ text }) => index.exactly(`${text} ${part}`, ['album']));
    if (album === undefined || others.length > 0) return [];
    const reading: NameReading = {
      kind: 'album',
      text: album.text,
      weight: 1.4,
      guessed: false,
      known: true,
      near: [],
    };
    return [{ ...stretch, said: part, asked: true, readings: [reading] }];
  });
  return albums.length === 0 ? names : [...names, ...albums].sort((one, other) => one.start - other.start);
}

/** A thing and its number, in figures. */
function partAt(tokens: readonly Token[], start: number): string | null {
  const [thing, said] = [tokens[start], tokens[start + 1]];
  const number = cardinalOf(said?.word ?? '');
  if (thing === undefined || number === null || thing.quote > 0 || !/^\p{L}{3,}$/u.test(thing.word)) return null;
  return `${thing.word} ${number}`;
}

import { normaliseWords } from '../../../../store/names/normalise-words.js';
import { ordinalOf } from '../../lexicon/numerals.js';
import { partSaid, titlePart, withPartNumber } from '../../lexicon/title-parts.js';
import type { MentionedName } from '../../plan.js';
import type { NameSpan, Reading, Stretch } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import type { Focus } from './focus.js';
import { mainName } from './shown-row.js';

const MOST_WORDS = 10;

/** "Songs on II", "no, the second one (II)", "and vol. 2?" where a part of a title was spoken of: that part of it. */
export function withPartOfTitle(reading: Reading, focus: Focus): Reading {
  const { tokens, names } = reading;
  if (tokens.length > MOST_WORDS || names.some(({ readings }) => readings.some(({ known }) => known))) return reading;
  const said = stretchOfPart(reading);
  const album = said === null ? undefined : albumOfPart(said.number, focus);
  return said === null || album === undefined ? reading : aboutAlbum(reading, said, album);
}

interface SaidPart extends Stretch {
  readonly number: number;
}

/** Where a part is named, in a name that the store does not have or in words that are no name. */
function stretchOfPart({ tokens, names }: Reading): SaidPart | null {
  for (const start of tokens.keys())
    for (const end of [start + 2, start + 1]) {
      const number = end > tokens.length ? null : partSaid(tokens.slice(start, end).map(({ word }) => word));
      const inName = names.every((name) => !overlaps(name, { start, end }) || (start <= name.start && name.end <= end));
      if (number !== null && inName) return { start, end, number };
    }
  return null;
}

/** The album of that part among those that were shown, else the one beside the album that is spoken of. */
function albumOfPart(number: number, { lists, names }: Focus): MentionedName | undefined {
  const shown = lists.flatMap(({ rows }) => rows.map((row) => mainName(row)).filter((name) => name?.kind === 'album'));
  const fitting = shown.filter((name) => name !== undefined && partOf(name)?.number === number);
  const titles = new Set(fitting.map((name) => name?.text));
  if (titles.size > 0) return titles.size === 1 ? fitting[0] : undefined;
  const spoken = names.find(({ kind, known }) => kind === 'album' && known);
  const text = spoken === undefined || partOf(spoken) === null ? undefined : withPartNumber(spoken.text, number);
  return spoken === undefined || text === undefined ? undefined : { ...spoken, text, said: text };
}

function partOf({ text }: MentionedName): ReturnType<typeof titlePart> {
  return titlePart(normaliseWords(text));
}

function aboutAlbum(reading: Reading, said: SaidPart, album: MentionedName): Reading {
  const within = reading.tokens.slice(said.start, said.end).map(({ word }) => word);
  const span: NameSpan = { ...said, said: album.text, asked: true, readings: [{ ...album, weight: 1.4, near: [] }] };
  const matches = reading.matches.filter((match) => !overlaps(match, said) && !isPointing(match.concepts));
  const { limit: _limit, place: _place, words: _words, ...figures } = reading.figures;
  return {
    ...reading,
    figures,
    matches,
    names: [span],
    tokens: reading.tokens.map((token) => (ordinalOf(token.word) === null ? token : { ...token, word: '' })),
    concepts: new Set(matches.flatMap(({ concepts }) => concepts)),
    unexplained: reading.unexplained.filter((word) => !within.includes(word) && ordinalOf(word) === null),
  };
}

/** "The second one": which part is meant says its number. */
function isPointing(concepts: readonly string[]): boolean {
  return concepts.every((concept) => POINTING.has(concept));
}

const POINTING: ReadonlySet<string> = new Set(['refer_one', 'newest', 'oldest', 'pick_last', 'other_one']);

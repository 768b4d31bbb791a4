import type { NameKind } from '../../../../store/names/name-index.contract.js';
import type { Concept } from '../../lexicon/concepts.js';
import { isFunctionWord } from '../../lexicon/common-words.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { isWrittenBy } from './said-writers.js';
import { isAlbumOfSeveral, isOneOf, isPlaceOf } from './one-of-several.js';

/** How much a kind is raised (above 1) or lowered by the words around a name. */
export type KindHints = Readonly<Partial<Record<NameKind, number>>>;

/** Which kind wins when nothing around the name tells. */
export const KIND_PRIOR: Readonly<Record<NameKind, number>> = {
  artist: 1,
  genre: 0.98,
  album: 0.92,
  track: 0.88,
  playlist: 0.75,
  media_type: 0.7,
  composer: 0.6,
  employee: 0.5,
};

const AFTER_ONE: Readonly<Partial<Record<Concept, KindHints>>> = {
  album: { album: 1.8, track: 0.7, artist: 0.8 },
  song: { track: 1.8, album: 0.7, artist: 0.8 },
  artist: { artist: 1.8, track: 0.5, album: 0.5 },
  genre: { genre: 1.8 },
  playlist: { playlist: 1.8 },
  composer: { composer: 2.4 },
  compose: { track: 1.5, composer: 1.5 },
  perform: { track: 1.4, album: 1.2, artist: 0.7 },
  media_type: { media_type: 1.8 },
  employee: { employee: 1.6 },
  length: { track: 1.25, album: 1.15, artist: 0.6 },
  price: { track: 1.25, album: 1.15, artist: 0.6 },
  similar: { artist: 1.4 },
  version: { track: 1.4 },
  on: { album: 1.5, playlist: 1.4, media_type: 1.3 },
  contain: { album: 1.5, playlist: 1.4 },
};
const AFTER_MANY: Readonly<Partial<Record<Concept, KindHints>>> = {
  ...AFTER_ONE,
  album: { artist: 1.2 },
  song: { artist: 1.2, genre: 1.2 },
};

const BEFORE_ONE: Readonly<Partial<Record<Concept, KindHints>>> = {
  album: { album: 1.2, artist: 1.15 },
  song: { track: 1.15, artist: 1.15, genre: 1.15 },
  artist: { artist: 1.4, genre: 1.3 },
  playlist: { playlist: 1.6 },
  music: { artist: 1.3, genre: 1.4 },
  genre: { genre: 1.6 },
  media_type: { media_type: 1.6 },
};
const BEFORE_MANY: Readonly<Partial<Record<Concept, KindHints>>> = {
  ...BEFORE_ONE,
  album: { artist: 1.5, genre: 1.2, album: 0.8 },
  song: { artist: 1.5, genre: 1.5, track: 0.7 },
};

/** "by" leads to who made something; its vaguer relatives (from, de, von) may lead to an album too. */
const CLEAR_BY: KindHints = { artist: 1.6, composer: 1.2, album: 0.5, track: 0.4, genre: 0.6 };
const VAGUE_BY: KindHints = { artist: 1.25, album: 1.1, genre: 1.1, playlist: 1.1 };
const CLEAR_BY_WORDS = new Set([
  'by',
  'featuring',
  'feat',
  'performed by',
  'recorded by',
  'sung by',
  'made by',
  'played by',
  'par',
  'por',
  'gesungen von',
  'gespielt von',
]);

/** Raises and lowers the kinds of the name in a stretch by the shop words on both sides. */
export function hintsFor(
  stretch: Stretch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): readonly KindHints[] {
  const before = matchBefore(stretch, tokens, matches);
  const after = matches.find((match) => match.start === stretch.end);
  const hints: KindHints[] = [];
  if (before !== null && isOneOf(before, stretch, tokens, matches)) hints.push(HOLDER);
  else if (before !== null && isAlbumOfSeveral(before, stretch, matches)) hints.push(CLEAR_BY);
  else if (before !== null && isSpentOn(before, matches)) hints.push(SPENT_ON);
  else if (before !== null && isWrittenBy(before, matches)) hints.push(WRITER);
  else if (before !== null) hints.push(...byHints(before, tokens), ...hintsOf(before, tokens, AFTER_ONE, AFTER_MANY));
  if (after !== undefined) hints.push(...hintsOf(after, tokens, BEFORE_ONE, BEFORE_MANY));
  if (isPossessive(stretch, tokens)) hints.push({ artist: 1.5 });
  return hints;
}

/** "Spent on X", "paid for X": what is told of money that was spent, and not of songs on an album. */
function isSpentOn({ start, end: behind, concepts }: ConceptMatch, matches: readonly ConceptMatch[]): boolean {
  const said = matches.filter(({ end }) => end <= start);
  const spent = said.findLastIndex((match) => match.concepts.includes('spend'));
  const isOfSongs = said.slice(spent + 1).some((match) => match.concepts.includes('song'));
  return behind - start === 1 && concepts.includes('on') && spent !== -1 && !isOfSongs;
}

const SPENT_ON: KindHints = { artist: 1.2 };

const WRITER: KindHints = { composer: 2.4, artist: 0.8, album: 0.4, track: 0.4 };

/** The kind that the words before a name plainly want: "by X" an artist, "the album X" an album; null when they do not tell. */
export function wantedKind(
  stretch: Stretch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): NameKind | null {
  const before = matchBefore(stretch, tokens, matches);
  if (before === null) return null;
  const phrase = phraseOf(before, tokens);
  if (isAlbumOfSeveral(before, stretch, matches)) return 'artist';
  if (before.concepts.includes('by')) return CLEAR_BY_WORDS.has(phrase) ? 'artist' : null;
  if (isMany(before, tokens) || isPlaceOf(before, stretch, tokens)) return null;
  const kind = (['album', 'song', 'artist'] as const).find((concept) => before.concepts.includes(concept));
  return kind === undefined || before.end - before.start > 1 ? null : kind === 'song' ? 'track' : kind;
}

/** "The tracks on X": several songs and a word for being on something lead to the name. */
export function wantsHolder(stretch: Stretch, tokens: readonly Token[], matches: readonly ConceptMatch[]): boolean {
  const on = matches.find(({ end, concepts }) => end === stretch.start && concepts.includes('on'));
  const songs = on === undefined ? undefined : matches.find(({ end }) => end === on.start);
  return songs !== undefined && songs.concepts.includes('song') && isMany(songs, tokens);
}

/** What has several songs, one of which is asked for. */
const HOLDER: KindHints = { artist: 1.4, album: 1.4, playlist: 1.2, track: 0.5 };

/** The shop word before a stretch, looking over articles and "called". */
export function matchBefore(
  stretch: Stretch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): ConceptMatch | null {
  let end = stretch.start;
  for (let steps = 0; steps < 4 && end > 0; steps += 1) {
    const match = matches.find((candidate) => candidate.end === end);
    if (match !== undefined && !match.concepts.every((concept) => SKIPPED.some((skipped) => skipped === concept)))
      return match;
    if (match === undefined && !isFunctionWord(tokens[end - 1]?.word ?? '')) return null;
    end = match?.start ?? end - 1;
  }
  return null;
}

/** Concepts that stand between a leading word and its name without changing what it leads to. */
const SKIPPED: readonly Concept[] = ['called', 'refer_one', 'refer_many', 'polite', 'of'];

/** "By" tells who made it only when it stands before the name. */
function byHints(match: ConceptMatch, tokens: readonly Token[]): readonly KindHints[] {
  if (!match.concepts.includes('by')) return [];
  return [CLEAR_BY_WORDS.has(phraseOf(match, tokens)) ? CLEAR_BY : VAGUE_BY];
}

function hintsOf(
  match: ConceptMatch,
  tokens: readonly Token[],
  one: Readonly<Partial<Record<Concept, KindHints>>>,
  many: typeof one,
): readonly KindHints[] {
  const table = isMany(match, tokens) ? many : one;
  return match.concepts.flatMap((concept) => {
    const hints = isTabled(concept, table) ? table[concept] : undefined;
    return hints === undefined ? [] : [hints];
  });
}

function phraseOf(match: ConceptMatch, tokens: readonly Token[]): string {
  return tokens
    .slice(match.start, match.end)
    .map(({ word }) => word)
    .join(' ');
}

/** "albums", "discography", "every record" are many; "the album" is one. */
export function isMany(match: ConceptMatch, tokens: readonly Token[]): boolean {
  const phrase = phraseOf(match, tokens);
  const all = ['every', 'each', 'all', 'any', 'cada', 'todo', 'chaque', 'jede', 'jedes'].includes(
    tokens[match.start - 1]?.word ?? '',
  );
  return all || (/(s|en|lieder|stucke|discogra\w+|diskogra\w+)$/.test(phrase) && !/(ss|us)$/.test(phrase));
}

function isTabled(concept: string, table: object): concept is Concept {
  return concept in table;
}

function isPossessive(stretch: Stretch, tokens: readonly Token[]): boolean {
  const last = tokens[stretch.end - 1];
  return last !== undefined && last.quote === 0 && last.possessive;
}

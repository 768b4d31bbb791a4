import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { isMusicStyle } from '../../lexicon/music-styles.js';
import { isNarrower } from '../../lexicon/narrowing-words.js';
import { isCountry, isOccasion, qualityOf } from '../../lexicon/unrecorded-qualities.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { overlaps } from './find-concepts.js';

type Exactly = Pick<NameIndex, 'exactly'>;

/** "British bands", "something mellow", "singers from Chile": what the catalogue does not record is asked for, and heard as such. */
export function withUnrecordedQualities(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
  index: Exactly,
): readonly ConceptMatch[] {
  const asked = askedQuality(matches, tokens, index);
  if (asked === null) return matches;
  const own: ConceptMatch = { start: asked.start, end: asked.end, concepts: ['cue:unrecorded_quality'] };
  return [...matches.filter((match) => !isInside(match, own)), own].sort((one, other) => one.start - other.start);
}

/** The quality that is asked for, if any. */
function askedQuality(matches: readonly ConceptMatch[], tokens: readonly Token[], index: Exactly): Stretch | null {
  for (const place of tokens.keys()) {
    const found =
      described(place, matches, tokens, index) ??
      comingFrom(place, matches, tokens, index) ??
      occasion(place, matches, tokens, index);
    if (found !== null) return found;
  }
  return null;
}

/** "Female singers", "British rock bands", "something calm". */
function described(
  place: number,
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
  index: Exactly,
): Stretch | null {
  const token = tokens[place];
  const quality = token === undefined || token.quote > 0 ? undefined : qualityOf(token.word);
  if (token === undefined || quality === undefined || isNamed(place, tokens, index)) return null;
  const found = { start: place, end: place + 1 };
  const wanted = quality === 'mood' ? MUSIC : MAKERS;
  if (quality === 'mood' && ANYTHING.has(tokens[place - 1]?.word ?? '') && isAtEnd(place, tokens)) return found;
  const behind = behindStyles(place + 1, tokens, index);
  if (isThing(behind, wanted, matches, tokens) || (quality === 'mood' && !isNarrower(token.word) && behind > place + 1))
    return found;
  return isThing(place - 1, wanted, matches, tokens) &&
    isAtEnd(place, tokens) &&
    isForeignOrder(tokens[place - 1]?.word)
    ? found
    : null;
}

/** "Bands from Sweden". */
function comingFrom(
  place: number,
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
  index: Exactly,
): Stretch | null {
  const country = tokens[place];
  if (country === undefined || !isCountry(country.word) || index.exactly(country.word, ['artist']).length > 0)
    return null;
  const from = FROM.has(tokens[place - 1]?.word ?? '')
    ? place - 1
    : FROM.has(tokens[place - 2]?.word ?? '')
      ? place - 2
      : -1;
  if (from < 1 || !isThing(from - 1, FROM_THERE, matches, tokens)) return null;
  return { start: from, end: place + 1 };
}

/** "Music for a party", "anything for kids"; what is called so in the store is that. */
function occasion(
  place: number,
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
  index: Exactly,
): Stretch | null {
  const token = tokens[place];
  if (token === undefined || !isOccasion(token.word) || !isAtEnd(place, tokens)) return null;
  if (index.exactly(token.word, ['genre', 'playlist']).length > 0) return null;
  let start = place - 1;
  while (start > place - 3 && start > 0 && BETWEEN.has(tokens[start]?.word ?? '')) start -= 1;
  if (!FOR.has(tokens[start]?.word ?? '') || start < 1) return null;
  const isMusic = isThing(start - 1, MUSIC, matches, tokens) || ANYTHING.has(tokens[start - 1]?.word ?? '');
  return isMusic ? { start, end: place + 1 } : null;
}

const MAKERS: ReadonlySet<string> = new Set(['artist', 'song', 'album']);
const FROM_THERE: ReadonlySet<string> = new Set(['artist']);
const MUSIC: ReadonlySet<string> = new Set(['music', 'song', 'album', 'playlist']);
const ANYTHING = new Set('something anything algo alguma qualquer quelque etwas irgendwas stuff'.split(' '));
const FROM = new Set('from de do da du des aus'.split(' '));
const FOR = new Set('for to para pour fur zum'.split(' '));
const BETWEEN = new Set('a an the my our working una un uma um la o das die den der meine meinen une'.split(' '));

function isThing(
  place: number,
  wanted: ReadonlySet<string>,
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): boolean {
  const word = tokens[place]?.word ?? '';
  if (wanted === MUSIC && NOUNS.has(word)) return true;
  return matches.some(
    ({ start, end, concepts }) =>
      start <= place && place < end && end - start <= 2 && concepts.some((concept) => wanted.has(concept)),
  );
}

const NOUNS = new Set(
  'music musica musique musik songs tunes tracks canciones musicas chansons lieder playlist'.split(' '),
);

/** The place behind the names of kinds of music, which may be several words ("Bossa Nova"). */
function behindStyles(from: number, tokens: readonly Token[], index: Exactly): number {
  for (const words of [3, 2, 1])
    if (from + words <= tokens.length && isStyle(from, from + words, tokens, index))
      return behindStyles(from + words, tokens, index);
  return from;
}

function isStyle(from: number, to: number, tokens: readonly Token[], index: Exactly): boolean {
  const words = textOf(from, to, tokens);
  return isMusicStyle(words) || index.exactly(words, ['genre']).length > 0;
}

function textOf(from: number, to: number, tokens: readonly Token[]): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}

/** Part of a name of the store with the word before or behind it ("Brazilian Music"), or a kind of music itself. */
function isNamed(place: number, tokens: readonly Token[], index: Exactly): boolean {
  if (index.exactly(textOf(place, place + 1, tokens), ['genre', 'artist']).length > 0) return true;
  return place + 1 < tokens.length && index.exactly(textOf(place, place + 2, tokens)).length > 0;
}

function isAtEnd(place: number, tokens: readonly Token[]): boolean {
  const next = tokens[place + 1];
  return next === undefined || next.before !== 'space' || POLITE.has(next.word);
}

const POLITE = new Set(
  'please pls plz tonight today maybe then por bitte tienen tienes tem haben habt avez de do da du'.split(' '),
);

/** Spanish, Portuguese and French say what something is like behind it. */
function isForeignOrder(noun: string | undefined): boolean {
  return noun !== undefined && !/^(songs?|tracks?|albums?|bands?|artists?|singers?|music)$/.test(noun);
}

function isInside(match: ConceptMatch, own: Stretch): boolean {
  return overlaps(match, own) && match.start >= own.start && match.end <= own.end;
}

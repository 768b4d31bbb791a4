import type { Concept, Language } from '../../lexicon/concepts.js';
import type { MentionedName } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { isNamed, spansOf } from './about-names.js';
import type { Focus } from './focus.js';
import { isArticle } from './points-back.js';
import { asksWhich } from './rank-rows.js';

const LENGTHS: readonly Concept[] = ['longest', 'shortest'];
const RANKS: readonly Concept[] = [...LENGTHS, 'cheapest', 'dearest', 'popular', 'unpopular'];
/** Words that turn the question to the shop, to oneself or to rows on the screen. */
const ELSEWHERE: readonly Concept[] = ['of', 'refer_many', 'have', 'music', 'first_person', 'more'];
/** Behind these an artist was spoken of as a whole. */
const OF_ARTIST: ReadonlySet<string> = new Set(
  'albums_by_artist tracks_by_artist genres_of_artist ranked_songs ranked_albums catalogue_counts prices_and_lengths all_but'.split(
    ' ',
  ),
);
/** "El más largo", "das längste": the gender of an album says that no song is meant. */
const OF_ALBUM: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  es: new Set(['el']),
  pt: new Set(['o']),
  fr: new Set(['le']),
  de: new Set(['das']),
};
const MOST_WORDS = 5;

/**
 * "Longest?", "the shortest song?" behind an artist or a list of what one made asks of all songs of that artist, and not of the
 * shop; of albums only where they are said.
 */
export function withSongsOfArtist(reading: Reading, { last, lists }: Focus): Reading {
  const artist = artistOf(last);
  if (artist === undefined || last?.agent !== 'music_agent' || !asksBarely(reading)) return reading;
  const { concepts } = reading;
  const says = NOUNS.some((noun) => concepts.has(noun));
  if (last.intent === 'tracks_by_artist' && lists[0]?.whole === true) return reading;
  if (!says && (last.details['sort'] !== undefined || isOfAlbum(reading))) return reading;
  return { ...reading, names: spansOf(reading, [artist]), concepts: says ? concepts : new Set([...concepts, 'song']) };
}

/** The artist that a request was about, where it was about nothing else. */
function artistOf(last: Focus['last']): MentionedName | undefined {
  const [artist, ...others] = last?.names ?? [];
  const isAlone = others.length === 0 && artist?.kind === 'artist' && artist.known;
  return isAlone && OF_ARTIST.has(last?.intent ?? '') ? artist : undefined;
}

const NOUNS = ['song', 'album'] as const;

/** A superlative, and at most the word for songs or albums beside it. */
function asksBarely(reading: Reading): boolean {
  const { concepts, tokens, figures, unexplained } = reading;
  const ranks = NOUNS.some((noun) => concepts.has(noun)) ? RANKS : LENGTHS;
  if (tokens.length > MOST_WORDS || isNamed(reading) || unexplained.length > 0) return false;
  if (Object.keys(figures).length > 0 || asksWhich(reading) || ELSEWHERE.some((one) => concepts.has(one))) return false;
  if (pointsAtThing(reading)) return false;
  const content = contentConcepts(reading);
  return (
    ranks.some((rank) => concepts.has(rank)) &&
    content.every((concept) => NOUNS.some((noun) => noun === concept) || ranks.some((rank) => rank === concept))
  );
}

/** "The longest one", "that song"; the article of "la más larga" points at nothing. */
function pointsAtThing({ matches, tokens }: Reading): boolean {
  return matches.some(({ start, concepts }) => concepts.includes('refer_one') && !isArticle(tokens[start]?.word ?? ''));
}

function isOfAlbum({ language, tokens }: Reading): boolean {
  return tokens.some(({ word }) => OF_ALBUM[language]?.has(word) === true);
}

import type { Concept } from '../../lexicon/concepts.js';
import type { ConceptMatch, Reading, Token } from '../../reading.js';
import type { Leaning } from './leaning.js';
import { pointsAtPerson } from './spoken-persons.js';

const POINTING: readonly Concept[] = ['refer_one', 'third_person', 'what_about', 'contain'];

/** Which word of a request points back; "the album" right before a title points at the title and not back. */
export function pointsBack(reading: Reading): Leaning['points'] {
  const { matches, names, tokens } = reading;
  const pointing = matches.filter(({ end }) => !names.some((name) => name.start === end));
  const concepts = pointing.flatMap((match) => match.concepts);
  if (concepts.includes('refer_many')) return 'many';
  if (pointedArtist(pointing, tokens) !== undefined || pointsAtPerson(reading)) return 'artist';
  if (pointsAtAlbum(pointing)) return 'album';
  return concepts.some((concept) => POINTING.some((pointer) => pointer === concept)) ? 'one' : null;
}

/** "How long is the album?" is not of the song that was spoken of since, and asks nothing of other kinds of things. */
function pointsAtAlbum(pointing: readonly ConceptMatch[]): boolean {
  const isAlbum = pointing.some(({ concepts }) => concepts.includes('refer_one') && concepts.includes('album'));
  const others = ['artist', 'perform', 'song', 'compose', 'composer', 'genre', 'playlist'] as const;
  return isAlbum && !pointing.some(({ concepts }) => others.some((concept) => concepts.includes(concept)));
}

/** "That artist" says what kind of thing is meant and does not ask for artists; "the artist" may ask who it was. */
function pointedArtist(matches: readonly ConceptMatch[], tokens: readonly Token[]): ConceptMatch | undefined {
  const pointers = matches.filter(
    ({ start, concepts }) => concepts.includes('refer_one') && !isArticle(tokens[start]?.word ?? ''),
  );
  const behind = matches.filter(({ start }) => pointers.some(({ end }) => end === start));
  return [...pointers, ...behind].find(({ concepts }) => concepts.includes('artist'));
}

/** A small word before a noun, which alone points at nothing. */
export function isArticle(word: string): boolean {
  return ARTICLES.has(word);
}

const ARTICLES = new Set(['the', 'el', 'la', 'o', 'a', 'le', 'l', 'der', 'die', 'das']);

/** "Albums of that artist" asks for albums: a kind that is only pointed at is not asked for. */
export function withoutPointedKind(reading: Reading, points: Leaning['points']): Reading {
  if (points !== 'artist') return reading;
  const pointed = pointedArtist(reading.matches, reading.tokens);
  if (reading.matches.some((match) => match !== pointed && match.concepts.includes('artist'))) return reading;
  return { ...reading, concepts: new Set([...reading.concepts].filter((concept) => concept !== 'artist')) };
}

import { field } from '../../../wording/rows.js';
import type { MentionedName } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { about, isNamed } from './about-names.js';
import type { Focus } from './focus.js';

const MOST_WORDS = 11;
/** "In that genre", "there", "in it", "plays that": points at the kind of music that was told. */
const POINTING =
  /\b(?:(?:in|of|with|to|under|within|from|for) (?:it|that|this|there)|(?:that|this|the same) (?:genre|style|kind|type|category|music|stuff)|that kind of music|the genre|there|plays?|(?:ese|este|el mismo|ese mismo) (?:genero|estilo)|(?:esse|este|nesse|neste|desse|deste|mesmo) (?:genero|estilo)|(?:ce|le meme|meme) (?:genre|style)|(?:diesem|dem|diesem selben|demselben|gleichen) (?:genre|stil)|ahi|alli|dort|darin|dazu|la)\b/;
const OTHERS =
  /\b(?:(?:who|anyone|anybody|someone|somebody|what|which) else|others?|another|more|who (?:plays|is)|otr[oa]s?|quien mas|outr[oa]s?|quem mais|autres?|qui dautre|qui encore|andere[nrs]?|noch|sonst)\b/;
const OF_SONG: ReadonlySet<string> = new Set(['song', 'count', 'have', 'contain']);
const OF_ARTISTS: ReadonlySet<string> = new Set([
  'artist',
  'genre',
  'perform',
  'version',
  'count',
  'contain',
  'similar',
  'popular',
]);

/** "Who else is in that genre?", "how many songs are in it?" behind a genre that was told: asked of the genre, and not of whom it was told of. */
export function withGenreTold(reading: Reading, focus: Focus): Reading {
  const genre = genreTold(focus);
  const said = reading.tokens.map(({ word }) => word).join(' ');
  if (genre === undefined || isNamed(reading) || reading.tokens.length > MOST_WORDS) return reading;
  if (!POINTING.test(said) || reading.concepts.has('first_person')) return reading;
  const content = contentConcepts(reading).filter((concept) => !concept.startsWith('cue:'));
  if (OTHERS.test(said) && content.every((concept) => OF_ARTISTS.has(concept))) return othersOf(reading, genre, focus);
  const isOfGenre = /\b(?:genre|style|genero|estilo|stil|it|there|dort|ahi|alli)\b/.test(said);
  const counts = reading.concepts.has('count') && reading.concepts.has('song');
  const asksSongs = counts && content.every((concept) => OF_SONG.has(concept) || concept === 'genre');
  return isOfGenre && asksSongs ? about(reading, [genre], ['song', 'count', 'have', 'genre']) : reading;
}

/** The artists of the genre beside the one it was told of. */
function othersOf(reading: Reading, genre: MentionedName, { last, names }: Focus): Reading {
  const artist = [...(last?.names ?? []), ...names].find(({ kind, known }) => kind === 'artist' && known);
  const without = artist === undefined ? {} : { without_artist: artist.text };
  const asked = about(reading, [genre], ['artist', 'have'], without);
  return { ...asked, matches: [{ start: 0, end: reading.tokens.length, concepts: ['artist', 'have'] }] };
}

/** The genre that the last answer told, where it told one above all. */
function genreTold({ last, evidence }: Focus): MentionedName | undefined {
  const isTold = last?.intent === 'genres_of_artist' || String(last?.details['about'] ?? '').includes('genre');
  const row = isTold ? evidence.flatMap(({ result }) => result.rows)[0] : undefined;
  const text = row === undefined ? undefined : field(row, 'genre');
  return typeof text === 'string' ? { kind: 'genre', text, said: text, known: true, guessed: false } : undefined;
}

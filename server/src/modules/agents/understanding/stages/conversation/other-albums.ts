import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { about, isNamed } from './about-names.js';
import { albumOnScreen } from './album-on-screen.js';
import type { Focus } from './focus.js';
import { pointsAtPerson } from './spoken-persons.js';

const MOST_WORDS = 8;
const OTHERS =
  /\b(?:others?|another|any more|(?:any|some)thing else|what else|otr[oa]s?|algo mas|outr[oa]s?|mais (?:algum|alguma|discos|albuns)|(?:un )?autres?|dautres?|(?:quelque chose|rien) dautre|andere[nrs]?|weitere[nrs]?|noch (?:ein|eins|eines|mehr))\b/;
/** Words that only say what is asked of; "others" alone is read as what others buy. */
const ALLOWED: ReadonlySet<string> = new Set(['album', 'artist', 'perform', 'popular', 'version']);
/** Those who made the album, or what shows that they have something. */
const GROUP =
  /\b(?:they|them|their|theyve|the (?:band|group|artist|singer)|tienen|tiene|ellos|tem|eles|ont ils|ils ont|a t il|a t elle|elles?|haben sie|hat sie|hat er|von ihnen|von ihr|von ihm)\b/;

/** "Do they have others?", "does she have another album?" behind an album asks for the albums beside that one. */
export function withOtherAlbums(reading: Reading, focus: Focus): Reading {
  const said = reading.tokens.map(({ word }) => word).join(' ');
  if (reading.tokens.length > MOST_WORDS || focus.last?.agent !== 'music_agent' || isNamed(reading)) return reading;
  if (!OTHERS.test(said) || !(pointsAtPerson(reading) || GROUP.test(said))) return reading;
  const saysAlbum = reading.concepts.has('album');
  const asksOnly = contentConcepts(reading).every((concept) => ALLOWED.has(concept));
  const album = saysAlbum || isAboutAlbum(focus) ? albumOnScreen(focus) : undefined;
  const artist = focus.names.find(({ kind, known }) => kind === 'artist' && known);
  if (!asksOnly || album === undefined || artist === undefined) return reading;
  return about(reading, [artist], ['album', 'have'], { without_album: album.text });
}

/** What was asked last was asked of an album, and of no song on it. */
function isAboutAlbum({ last }: Focus): boolean {
  const kinds = (last?.names ?? []).map(({ kind }) => kind);
  return kinds.includes('album') && !kinds.includes('track') && last?.details['place'] === undefined;
}

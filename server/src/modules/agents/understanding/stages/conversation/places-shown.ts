import { isContent } from '../../lexicon/concepts.js';
import { ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, NameSpan, Reading } from '../../reading.js';
import { placeAmongWords } from '../figures/places-on-albums.js';
import type { Focus, ShownList } from './focus.js';
import { mainName } from './shown-row.js';

/** Words for the end of a list, which are those for the newest as well; "latest" is none. */
const LAST = new Set('last final closing ultima ultimo derniere dernier letzte letzter letztes letzten'.split(' '));
const PLACES: ReadonlySet<string> = new Set(['newest', 'oldest']);

/**
 * "And the last track?", "the newest?" behind a list: the last of an album's songs is a place on that album, the last of
 * another list its last row, and the newest of albums or songs is what the catalogue cannot tell.
 */
export function withPlaceShown(reading: Reading, ordinal: number | null, focus: Focus): Reading {
  const { concepts, names, figures, unexplained, tokens } = reading;
  const songs = focus.lists.find(({ by, rows }) => by.intent === 'tracks_of_album' && rows.length > 1);
  const told = names.length === 0 && tokens.length <= MOST_WORDS ? placeAmongWords(tokens, names) : null;
  if (told?.isVerb === true && songs !== undefined && isOfSongs(songs, focus))
    return onAlbum({ ...reading, unexplained: [] }, told.start, songs);
  const isBare = names.length === 0 && unexplained.length === 0 && Object.keys(figures).length === 0;
  if (!isBare || tokens.length > MOST_WORDS || focus.last?.agent !== 'music_agent') return reading;
  if (concepts.has('first_person') || concepts.has('other_one') || concepts.has('have')) return reading;
  const content = [...concepts].filter((concept) => isContent(concept) && !PLACES.has(concept));
  const at = tokens.findIndex(({ word }) => LAST.has(word) || (ordinal !== null && ordinalOf(word) === ordinal));
  const isOfAlbum = content.every((concept) => concept === 'song');
  if (at >= 0 && songs !== undefined && isOfAlbum && (content.length > 0 || isOfSongs(songs, focus)))
    return onAlbum(reading, at, songs);
  const isOpen = content.length === 0 || (at >= 0 && content.every((concept) => OF_ALBUM.has(concept)));
  return !isOpen || ordinal !== null ? reading : amongRows(reading, at >= 0, focus);
}

/** What may be asked of the last of several albums: "was ist auf der letzten drauf?" */
const OF_ALBUM: ReadonlySet<string> = new Set(['contain', 'song', 'length', 'price']);

const MOST_WORDS = 8;

/**
 * The album's songs were listed last, or one of them was told of since; where the album itself was picked from a list, "the
 * first one" is of that list.
 */
export function isOfSongs(songs: ShownList, { lists }: Focus): boolean {
  const at = lists.indexOf(songs);
  const titles = songs.rows.map((row) => mainName(row)?.text);
  const isPicked = lists
    .slice(at + 1)
    .some(
      ({ rows }) =>
        rows.length > 1 && rows.some((row) => songs.by.names.some(({ text }) => text === mainName(row)?.text)),
    );
  return !isPicked && lists.slice(0, at).every(({ rows }) => rows.every((row) => titles.includes(mainName(row)?.text)));
}

/** The place as that of a song on the album that was listed. */
function onAlbum(reading: Reading, at: number, { by }: ShownList): Reading {
  const end = reading.tokens.length;
  const names = by.names.map((name): NameSpan => {
    return { start: end, end, said: name.text, readings: [{ ...name, weight: 1, near: name.near ?? [] }] };
  });
  const song: ConceptMatch = { start: at, end: at + 1, concepts: ['song'] };
  const kept = [...reading.concepts].filter((concept) => !PLACES.has(concept) && !POINTING.has(concept));
  const matches = reading.matches.filter((match) => !match.concepts.some((concept) => PLACES.has(concept)));
  return { ...reading, names, concepts: new Set([...kept, 'song']), matches: [...matches, song] };
}

const POINTING: ReadonlySet<string> = new Set(['pick_last', 'refer_one', 'refer_many']);

/** The last row of another list, or the newest of what was listed, which has no dates. */
function amongRows(reading: Reading, isLast: boolean, { rows, lists }: Focus): Reading {
  const { concepts } = reading;
  const kind = rows[0] === undefined ? undefined : mainName(rows[0])?.kind;
  if (![...PLACES].some((place) => concepts.has(place)) || (kind !== 'album' && kind !== 'track')) return reading;
  if (!isLast) return { ...reading, concepts: new Set([...concepts, kind === 'album' ? 'album' : 'song']) };
  if (lists[0]?.whole !== true) return reading;
  return { ...reading, concepts: new Set([...[...concepts].filter((concept) => !PLACES.has(concept)), 'pick_last']) };
}

import { isFunctionWord } from '../../lexicon/common-words.js';
import { isContent } from '../../lexicon/concepts.js';
import type { MentionedName } from '../../plan.js';
import type { ConceptMatch, NameSpan, Reading } from '../../reading.js';
import { albumOnScreen, folded, songsOnScreen } from './album-on-screen.js';
import type { Focus, ShownList } from './focus.js';
import { isOfSongs } from './places-shown.js';
import { mainName, type ShownRow } from './shown-row.js';
import { type SongPlace, songPlaceIn } from './song-places.js';
import { isToldByPlace, stepFromSong } from './steps-from-song.js';

/** A request, with the place in a list that it speaks of. */
interface Placed {
  readonly reading: Reading;
  readonly ordinal: number | null;
}

/**
 * "And the closing one?", "how long is number 4?", "who wrote the title track?" where an album is on the screen: the song at
 * that place. What is asked of it is what the request says, else what was asked of the song before.
 */
export function withSongAtPlace<Read extends Placed>(read: Read, focus: Focus): Read {
  const { reading } = read;
  const place = songPlaceIn(reading.tokens) ?? stepFromSong(reading, focus);
  if (place === null || focus.last?.agent !== 'music_agent' || !saysOnly(reading, place)) return read;
  const bare = withoutPlace(reading, place);
  const album = albumOnScreen(focus);
  const songs = album === undefined ? undefined : songsOnScreen(album, focus);
  const isOfAlbum =
    place.ofSong || (songs === undefined ? isToldByPlace(focus) : place.numbered || isAmong(songs, focus));
  if (album !== undefined && isOfAlbum)
    return { ...read, reading: placedOn(album, songs, { ...place, asked: askedOf(bare, focus) }, bare), ordinal: null };
  const isListed = focus.lists.some(({ rows }) => rows.length > 1);
  return place.at === 'title' || place.at < 0 || !isListed ? read : { ...read, reading: bare, ordinal: place.at };
}

/** "And the first?" is of the songs where they were listed last, or where one of them was asked for since. */
function isAmong(songs: ShownList, focus: Focus): boolean {
  const { last } = focus;
  const ofSong = last?.details['place'] !== undefined || last?.names.some(({ kind }) => kind === 'track') === true;
  return ofSong || isOfSongs(songs, focus);
}

/** What may be asked of one song, by what an answer about the song before was asked for. */
const FIELDS: Readonly<Record<string, string>> = {
  length: 'length',
  price: 'price',
  composer: 'compose',
  genre: 'genre',
  format: 'media_type',
};
const ASKED: ReadonlySet<string> = new Set([...Object.values(FIELDS), 'composer']);
const ALLOWED: ReadonlySet<string> = new Set([...ASKED, 'song', 'title', 'contain', 'newest', 'oldest', 'total']);
const MOST_WORDS = 12;

/** Says a place, what is asked of the song there, and nothing else. */
function saysOnly(reading: Reading, place: SongPlace): boolean {
  const { concepts, names, tokens, figures } = reading;
  const within = (position: number): boolean => place.start <= position && position < place.end;
  if (tokens.length > MOST_WORDS || names.some((name) => !isWithin(name, within, reading))) return false;
  const unsaid = reading.unexplained.filter((word) => !tokens.some((token, at) => within(at) && token.word === word));
  if (unsaid.length > 0 || concepts.has('first_person') || concepts.has('other_one')) return false;
  const { limit: _limit, words: _words, ...further } = figures;
  if (Object.keys(further).length > 0) return false;
  const content = [...concepts].filter((concept) => isContent(concept));
  return content.every((concept) => ALLOWED.has(concept) || (concept === 'album' && place.ofSong));
}

/** Words for a place that were taken for a name: they are all the name says. */
function isWithin({ start, end }: NameSpan, within: (position: number) => boolean, { tokens }: Reading): boolean {
  const positions = [...tokens.keys()].slice(start, end);
  return (
    positions.some(within) &&
    positions.every((at) => within(at) || isFunctionWord(tokens[at]?.word ?? '') || at < start)
  );
}

function withoutPlace(reading: Reading, place: SongPlace): Reading {
  const { limit: _limit, words: _words, ...figures } = reading.figures;
  const dropped: ReadonlySet<string> = new Set(['title', ...(place.ofSong ? ['newest', 'oldest'] : [])]);
  return {
    ...reading,
    figures,
    names: [],
    unexplained: [],
    concepts: new Set([...reading.concepts].filter((concept) => !dropped.has(concept))),
    matches: reading.matches.filter(({ concepts }) => !concepts.some((concept) => dropped.has(concept))),
  };
}

/** What is asked of the song: as said, else as of the one before. */
function askedOf({ concepts }: Reading, { last }: Focus): readonly string[] {
  const said = [...concepts].filter((concept) => ASKED.has(concept));
  if (said.length > 0 || last?.intent !== 'track_details') return said;
  return String(last.details['about'] ?? '')
    .split(',')
    .flatMap((about) => FIELDS[about] ?? []);
}

interface AskedPlace extends SongPlace {
  readonly asked: readonly string[];
}

function placedOn(album: MentionedName, songs: ShownList | undefined, place: AskedPlace, reading: Reading): Reading {
  const number = songs === undefined ? numberOf(place) : numberIn(songs, album, place);
  const row = songs === undefined || number === undefined ? undefined : rowAt(songs, number);
  const song = row === undefined ? undefined : mainName(row);
  if (place.at === 'title' && number === undefined) {
    const namesake: MentionedName = { ...album, kind: 'track', text: titleOf(album), said: titleOf(album) };
    return asking(reading, [namesake, album], songs === undefined ? place : { ...place, asked: ['contain'] });
  }
  if (song !== undefined && place.asked.length > 0) return asking(reading, [song, album], place);
  const placed = asking(reading, [album], { ...place, asked: ['song'] });
  return { ...placed, figures: { ...reading.figures, ...(number !== undefined && { place: number }) } };
}

/** The row of a number; below zero counted from the end, which a list shown in part does not tell. */
function rowAt({ rows, offset, total }: ShownList, number: number): ShownRow | undefined {
  return rows[(number < 0 ? total + number : number - 1) - offset];
}

function numberOf({ at }: SongPlace): number | undefined {
  return at === 'title' ? undefined : at;
}

function numberIn({ rows, offset, total }: ShownList, album: MentionedName, { at }: SongPlace): number | undefined {
  if (at !== 'title') return at < -1 ? total + 1 + at : at;
  const index = rows.findIndex((row) => folded(mainName(row)?.text) === folded(album.text));
  return index < 0 ? undefined : index + 1 + offset;
}

function titleOf({ text }: MentionedName): string {
  return text.replace(/\s*[[(].*$/u, '') || text;
}

/** The request as one about these names, in the place of all that only said which song is meant. */
function asking(reading: Reading, names: readonly MentionedName[], { asked, start, end }: AskedPlace): Reading {
  const at = reading.tokens.length;
  const spans = names.map((name): NameSpan => {
    return { start: at, end: at, said: name.text, readings: [{ ...name, weight: 1, near: [] }] };
  });
  const match: ConceptMatch = { start, end, concepts: ['song', 'on'] };
  const kept = [...reading.concepts].filter((concept) => !isContent(concept) && !POINTING.has(concept));
  return {
    ...reading,
    names: spans,
    concepts: new Set([...kept, ...asked, 'on']),
    matches: [...reading.matches.filter(({ concepts }) => !concepts.some((concept) => isContent(concept))), match],
  };
}

const POINTING: ReadonlySet<string> = new Set(['pick_last', 'refer_one', 'refer_many', 'before_that', 'after_that']);

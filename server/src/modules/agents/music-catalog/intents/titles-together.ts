import type { ToolRow } from '../../../tools/tool.contract.js';
import { call, nameOf, textOf } from '../../understanding/intents/intent.js';
import type { MentionedName, PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { holdingAlbums } from '../../understanding/stages/requests/holding-albums.js';

/** An album is held against an album: a title that is a song too is meant as the album, where the other can be nothing else. */
export function areAlbums(names: Reading['names']): boolean {
  const kinds = names
    .map(({ readings }) => readings.filter(({ known }) => known).map(({ kind }) => kind))
    .filter(([first]) => first === 'album' || first === 'track');
  return kinds.every((likely) => likely.includes('album')) && kinds.some(([first]) => first === 'album');
}

/** The songs and albums of a request, without those that only say which recording of a song is meant. */
export function titlesIn({ names, details }: Slots): readonly MentionedName[] {
  const holders = new Set(Object.keys(details).flatMap((name) => (name.startsWith(HOLDER) ? [details[name]] : [])));
  return names.filter(({ kind, text }) => kind === 'track' || (kind === 'album' && !holders.has(text)));
}

/** Begins the details that name the album of a song, by the song. */
const HOLDER = 'album_of:';

/** The albums that tell which recordings are meant, as details. */
export function holdersOf({ names, tokens }: Reading): Slots['details'] {
  return Object.fromEntries(
    [...holdingAlbums(names, tokens)].flatMap(([song, album]) => {
      const [title, holder] = [textOfKind(song, 'track'), textOfKind(album, 'album')];
      return title === undefined || holder === undefined ? [] : [[`${HOLDER}${title}`, holder]];
    }),
  );
}

function textOfKind({ readings }: Reading['names'][number], wanted: string): string | undefined {
  return readings.find(({ kind, known }) => kind === wanted && known)?.text;
}

/** Of several recordings the one by an artist who made the other title too, else the first. */
export function comparable(list: readonly ToolRow[], lists: readonly (readonly ToolRow[])[]): ToolRow | undefined {
  const others = lists.filter((other) => other !== list);
  const shared = list.find(({ artist }) => others.every((rows) => rows.some((row) => row['artist'] === artist)));
  return shared ?? list[0];
}

/** The titles of two requests of one question as one request. */
export function titlesOfBoth(one: Slots, other: Slots): Slots {
  const further = other.names.filter(
    (name) => !one.names.some(({ text, kind }) => text === name.text && kind === name.kind),
  );
  return { names: [...one.names, ...further], details: one.details };
}

/** A look at the price and the length of each title, by the artist where one is named. */
export function lookUpTitles(slots: Slots): readonly PlannedCall[] {
  const artists = slots.names.filter(({ kind }) => kind === 'artist');
  const artist = artists.length === 1 ? nameOf(slots, 'artist') : undefined;
  const both = textOf(slots, 'kind');
  return titlesIn(slots).map(({ kind, text }) =>
    call('get_price_of', {
      ...((both ?? kind) === 'track'
        ? { song_title: text, album_title: textOf(slots, `${HOLDER}${text}`) }
        : { album_title: text }),
      artist_name: artist,
    }),
  );
}

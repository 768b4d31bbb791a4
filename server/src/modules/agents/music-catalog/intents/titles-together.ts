import type { ToolRow } from '../../../tools/tool.contract.js';
import { call, nameOf, textOf } from '../../understanding/intents/intent.js';
import type { MentionedName, PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';

/** An album is held against an album: a title that is a song too is meant as the album, where the other can be nothing else. */
export function areAlbums(names: Reading['names']): boolean {
  const kinds = names
    .map(({ readings }) => readings.filter(({ known }) => known).map(({ kind }) => kind))
    .filter(([first]) => first === 'album' || first === 'track');
  return kinds.every((likely) => likely.includes('album')) && kinds.some(([first]) => first === 'album');
}

/** The songs and albums among names. */
export function titlesIn(names: readonly MentionedName[]): readonly MentionedName[] {
  return names.filter(({ kind }) => kind === 'track' || kind === 'album');
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
  return titlesIn(slots.names).map(({ kind, text }) =>
    call('get_price_of', { [(both ?? kind) === 'track' ? 'song_title' : 'album_title']: text, artist_name: artist }),
  );
}

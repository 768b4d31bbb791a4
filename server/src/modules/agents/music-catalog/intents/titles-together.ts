import type { ToolRow } from '../../../tools/tool.contract.js';
import type { MentionedName } from '../../understanding/plan.js';
import type { Reading } from '../../understanding/reading.js';

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

import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { readPage, type PageRequest, type StoreList, type StorePage } from '../connection/page.js';
import { text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';

const shelfRow = z.object({ id: whole, name: text, tracks: whole });

/** A genre, playlist or media type with the number of its tracks. */
export type ShelfRow = z.infer<typeof shelfRow>;

/** What the catalogue is sorted into. */
export const SHELF_KINDS = ['genre', 'playlist', 'media_type'] as const;
export type ShelfKind = (typeof SHELF_KINDS)[number];

/** The order of the store, or by the number of tracks. */
export const SHELF_ORDERS = ['catalogue', 'most_tracks', 'fewest_tracks'] as const;
export type ShelfOrder = (typeof SHELF_ORDERS)[number];

const BY_SIZE: Readonly<Record<ShelfOrder, string>> = {
  catalogue: '',
  most_tracks: 'tracks DESC, ',
  fewest_tracks: 'tracks, ',
};

/** Rows of one name, such as a playlist kept twice, are one shelf; its id is the least of theirs. */
const SHELVES: Readonly<Record<ShelfKind, StoreList>> = {
  genre: shelvesOf('Genre'),
  playlist: {
    ...namesOf('Playlist'),
    columns:
      'MIN({Playlist.PlaylistId}) AS id, {Playlist.Name} AS name, COUNT(DISTINCT {PlaylistTrack.TrackId}) AS tracks',
    from: `{Playlist} LEFT JOIN {PlaylistTrack} ON {PlaylistTrack.PlaylistId} = {Playlist.PlaylistId}
      GROUP BY {Playlist.Name}`,
  },
  media_type: shelvesOf('MediaType'),
};

/** A track has one genre and one media type at most, so their tracks are counted in one go and not name by name. */
function shelvesOf(table: 'Genre' | 'MediaType'): StoreList {
  const [id, name, ofTrack] = [`{${table}.${table}Id}`, `{${table}.Name}`, `{Track.${table}Id}`];
  const held = `(SELECT ${ofTrack} AS shelf, COUNT(*) AS tracks FROM {Track} GROUP BY ${ofTrack}) AS held`;
  return {
    ...namesOf(table),
    columns: `MIN(${id}) AS id, ${name} AS name, COALESCE(SUM(held.tracks), 0) AS tracks`,
    from: `{${table}} LEFT JOIN ${held} ON held.shelf = ${id} GROUP BY ${name}`,
  };
}

/** The shelves alone, to be counted and ordered. */
function namesOf(table: 'Genre' | 'Playlist' | 'MediaType'): Omit<StoreList, 'columns' | 'from'> {
  return {
    key: '1 AS shelf',
    parameters: [],
    order: `MIN({${table}.${table}Id})`,
    counting: { from: `{${table}} GROUP BY {${table}.Name}`, parameters: [] },
  };
}

/** Genres, playlists and media types. */
@Injectable()
export class ShelvesRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** @throws StoreUnavailableError */
  async findPage(kind: ShelfKind, page: PageRequest, order: ShelfOrder = 'catalogue'): Promise<StorePage<ShelfRow>> {
    const list = SHELVES[kind];
    return readPage(this.database, { ...list, order: `${BY_SIZE[order]}${list.order}` }, shelfRow, page);
  }
}

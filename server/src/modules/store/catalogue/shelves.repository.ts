import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { readPage, type PageRequest, type StorePage } from '../connection/page.js';
import { text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';

const shelfRow = z.object({ id: whole, name: text, tracks: whole });

/** A genre, playlist or media type with the number of its tracks. */
export type ShelfRow = z.infer<typeof shelfRow>;

/** What the catalogue is sorted into. */
export const SHELF_KINDS = ['genre', 'playlist', 'media_type'] as const;
export type ShelfKind = (typeof SHELF_KINDS)[number];

/** Rows of one name, such as a playlist kept twice, are one shelf; its id is the least of theirs. */
const SHELVES: Readonly<
  Record<ShelfKind, { readonly columns: string; readonly from: string; readonly order: string }>
> = {
  genre: {
    columns: 'MIN({Genre.GenreId}) AS id, {Genre.Name} AS name, COUNT(DISTINCT {Track.TrackId}) AS tracks',
    from: '{Genre} LEFT JOIN {Track} ON {Track.GenreId} = {Genre.GenreId} GROUP BY {Genre.Name}',
    order: 'MIN({Genre.GenreId})',
  },
  playlist: {
    columns:
      'MIN({Playlist.PlaylistId}) AS id, {Playlist.Name} AS name, COUNT(DISTINCT {PlaylistTrack.TrackId}) AS tracks',
    from: `{Playlist} LEFT JOIN {PlaylistTrack} ON {PlaylistTrack.PlaylistId} = {Playlist.PlaylistId}
      GROUP BY {Playlist.Name}`,
    order: 'MIN({Playlist.PlaylistId})',
  },
  media_type: {
    columns: 'MIN({MediaType.MediaTypeId}) AS id, {MediaType.Name} AS name, COUNT(DISTINCT {Track.TrackId}) AS tracks',
    from: '{MediaType} LEFT JOIN {Track} ON {Track.MediaTypeId} = {MediaType.MediaTypeId} GROUP BY {MediaType.Name}',
    order: 'MIN({MediaType.MediaTypeId})',
  },
};

/** Genres, playlists and media types. */
@Injectable()
export class ShelvesRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** In the order of the store. @throws StoreUnavailableError */
  async findPage(kind: ShelfKind, page: PageRequest): Promise<StorePage<ShelfRow>> {
    return readPage(this.database, { ...SHELVES[kind], key: '1 AS shelf', parameters: [] }, shelfRow, page);
  }
}

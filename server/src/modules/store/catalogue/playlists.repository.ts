import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { readPage, type PageRequest, type StorePage } from '../connection/page.js';
import { text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';
import { conditionsOf, type TrackFilter } from './track-filter.js';

const playlistRow = z.object({ playlist: text, tracks: whole });

/** A playlist with the number of its tracks that were looked for. */
export type PlaylistRow = z.infer<typeof playlistRow>;

/** Which playlists hold what. */
@Injectable()
export class PlaylistsRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** Playlists with a track that fits the filter, those of one name as one, in the order of the store. @throws StoreUnavailableError */
  async findPageWith(filter: TrackFilter, page: PageRequest): Promise<StorePage<PlaylistRow>> {
    const { sql, parameters } = conditionsOf(filter);
    const list = {
      key: '{Playlist.Name}',
      columns: '{Playlist.Name} AS playlist, COUNT(DISTINCT {Track.TrackId}) AS tracks',
      from: `{Playlist} JOIN {PlaylistTrack} ON {PlaylistTrack.PlaylistId} = {Playlist.PlaylistId}
        JOIN {Track} ON {Track.TrackId} = {PlaylistTrack.TrackId} ${sql} GROUP BY {Playlist.Name}`,
      parameters,
      order: 'MIN({Playlist.PlaylistId})',
    };
    return readPage(this.database, list, playlistRow, page);
  }
}

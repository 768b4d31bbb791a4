import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { isOneOf, readPage, type PageRequest, type StorePage } from '../connection/page.js';
import { text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';
import { conditionsOf, type TrackFilter } from './track-filter.js';

const placeRow = z.object({
  track_id: whole,
  title: text,
  artist: text,
  album: text,
  /** Place among the tracks of its album in the order of the catalogue, 1 first. */
  place: whole,
  /** Tracks of the album. */
  tracks: whole,
  /** Titles of the tracks right before and behind it on the album, '' at either end. */
  previous: text,
  next: text,
});

/** Where a track stands on its album. */
export type AlbumPlaceRow = z.infer<typeof placeRow>;

/** The order of tracks within albums. */
@Injectable()
export class AlbumPlacesRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** The places of tracks; those without an album have none. @throws StoreUnavailableError */
  async findPage(
    trackIds: readonly number[],
    filter: TrackFilter,
    page: PageRequest,
  ): Promise<StorePage<AlbumPlaceRow>> {
    const wanted = isOneOf('{Track.TrackId}', trackIds);
    const { sql, parameters } = conditionsOf({ ...filter, trackIds });
    const list = {
      key: '{Track.TrackId}',
      columns: `{Track.TrackId} AS track_id, {Track.Name} AS title, {Artist.Name} AS artist, {Album.Title} AS album,
        places.place AS place, places.tracks AS tracks, places.previous AS previous, places.following AS next`,
      from: `{Track} JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId}
        JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId}
        JOIN (SELECT {Track.TrackId} AS track_id,
            ROW_NUMBER() OVER (PARTITION BY {Track.AlbumId} ORDER BY {Track.TrackId}) AS place,
            COUNT(*) OVER (PARTITION BY {Track.AlbumId}) AS tracks,
            LAG({Track.Name}) OVER (PARTITION BY {Track.AlbumId} ORDER BY {Track.TrackId}) AS previous,
            LEAD({Track.Name}) OVER (PARTITION BY {Track.AlbumId} ORDER BY {Track.TrackId}) AS following
          FROM {Track}
          WHERE {Track.AlbumId} IN (SELECT {Track.AlbumId} FROM {Track} WHERE ${wanted.sql})
        ) AS places ON places.track_id = {Track.TrackId} ${sql}`,
      parameters: [...wanted.parameters, ...parameters],
      order: '{Track.AlbumId}, {Track.TrackId}',
    };
    return readPage(this.database, list, placeRow, page);
  }
}

import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { inCents, money, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';
import { conditionsOf, type TrackFilter } from './track-filter.js';

const countsRow = z.object({ artists: whole, albums: whole, tracks: whole, genres: whole });
const wholeStoreRow = z.object({
  artists: whole,
  albums: whole,
  tracks: whole,
  genres: whole,
  playlists: whole,
  media_types: whole,
});

/** How much there is of each kind; of a part of the catalogue only the kinds that tracks belong to. */
export type CatalogueCounts = z.infer<typeof countsRow> & Partial<z.infer<typeof wholeStoreRow>>;

const pricesRow = z.object({
  tracks: whole,
  albums: whole,
  lowest: money,
  highest: money,
  sum: money,
  milliseconds: whole,
});

/** What the tracks of a part of the catalogue cost, one and all together, and how long they are together. */
export type CataloguePrices = z.infer<typeof pricesRow>;

const PRICE = inCents('{Track.UnitPrice}');

const WHOLE_STORE = `
  SELECT (SELECT COUNT(*) FROM {Artist}) AS artists, (SELECT COUNT(*) FROM {Album}) AS albums,
    (SELECT COUNT(*) FROM {Track}) AS tracks, (SELECT COUNT(DISTINCT {Genre.Name}) FROM {Genre}) AS genres,
    (SELECT COUNT(DISTINCT {Playlist.Name}) FROM {Playlist}) AS playlists,
    (SELECT COUNT(DISTINCT {MediaType.Name}) FROM {MediaType}) AS media_types`;

/** Counts artists, albums, tracks and shelves. */
@Injectable()
export class CatalogueCountsRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** Artists without an album count too. @throws StoreUnavailableError */
  async countAll(): Promise<CatalogueCounts> {
    const [counts] = await this.database.all(WHOLE_STORE, [], wholeStoreRow);
    return counts ?? { artists: 0, albums: 0, tracks: 0, genres: 0 };
  }

  /** Prices and the whole length of what fits; null when nothing does. @throws StoreUnavailableError */
  async sumUp(filter: TrackFilter): Promise<CataloguePrices | null> {
    const { sql, parameters } = conditionsOf(filter);
    const statement = `
      SELECT COUNT({Track.TrackId}) AS tracks, COUNT(DISTINCT {Track.AlbumId}) AS albums,
        COALESCE(MIN(${PRICE}), 0) AS lowest, COALESCE(MAX(${PRICE}), 0) AS highest,
        COALESCE(SUM(${PRICE}), 0) AS sum, COALESCE(SUM({Track.Milliseconds}), 0) AS milliseconds
      FROM {Track} ${sql}`;
    const [sums] = await this.database.all(statement, parameters, pricesRow);
    return sums === undefined || sums.tracks === 0 ? null : sums;
  }

  /** What the tracks of a part of the catalogue belong to. @throws StoreUnavailableError */
  async countWithin(filter: TrackFilter): Promise<CatalogueCounts> {
    const { sql, parameters } = conditionsOf(filter);
    const statement = `
      SELECT COUNT(DISTINCT {Artist.ArtistId}) AS artists, COUNT(DISTINCT {Album.AlbumId}) AS albums,
        COUNT({Track.TrackId}) AS tracks, COUNT(DISTINCT {Track.GenreId}) AS genres
      FROM {Track} LEFT JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId}
      LEFT JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId} ${sql}`;
    const [counts] = await this.database.all(statement, parameters, countsRow);
    return counts ?? { artists: 0, albums: 0, tracks: 0, genres: 0 };
  }
}

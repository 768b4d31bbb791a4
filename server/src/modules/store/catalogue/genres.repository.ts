import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { readPage, type PageRequest, type StorePage } from '../connection/page.js';
import { text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';
import { salesOf } from './sales.js';
import { conditionsOf, type TrackFilter } from './track-filter.js';

const genreRow = z.object({ genre: text, tracks: whole, sold: whole });

/** A genre with figures about those of its tracks that were looked for. */
export type GenreRow = z.infer<typeof genreRow>;

/** The ways in which genres can be ordered; all of them end in the order of the store. */
export const GENRE_ORDERS = ['most_tracks', 'fewest_tracks', 'most_popular', 'least_popular'] as const;
export type GenreOrder = (typeof GENRE_ORDERS)[number];

const ORDERS: Readonly<Record<GenreOrder, string>> = {
  most_tracks: 'tracks DESC, {Genre.GenreId}',
  fewest_tracks: 'tracks, {Genre.GenreId}',
  most_popular: 'sold DESC, {Genre.GenreId}',
  least_popular: 'sold, {Genre.GenreId}',
};

/** The genres of parts of the catalogue. */
@Injectable()
export class GenresRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** Genres of the tracks that fit the filter. @throws StoreUnavailableError */
  async findPage(filter: TrackFilter, page: PageRequest, order: GenreOrder): Promise<StorePage<GenreRow>> {
    const { sql, parameters } = conditionsOf(filter);
    const fitting = sql === '' ? undefined : `SELECT {Track.TrackId} FROM {Track} ${sql}`;
    const list = {
      key: '{Genre.GenreId}',
      columns: `{Genre.Name} AS genre, COUNT({Track.TrackId}) AS tracks, COALESCE(SUM(sales.pieces), 0) AS sold`,
      from: `{Track} JOIN {Genre} ON {Genre.GenreId} = {Track.GenreId}
        LEFT JOIN ${salesOf(fitting)} ${sql} GROUP BY {Genre.GenreId}, {Genre.Name}`,
      parameters: [...parameters, ...parameters],
      order: ORDERS[order],
      counting: { from: `{Genre} WHERE {Genre.GenreId} IN (SELECT {Track.GenreId} FROM {Track} ${sql})`, parameters },
    };
    return readPage(this.database, list, genreRow, page);
  }
}

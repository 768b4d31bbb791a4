import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { isOneOf, readPage, type Condition, type PageRequest, type StorePage } from '../connection/page.js';
import { inCents, money, text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';
import { having, type SizeLimits } from './size-limits.js';
import { conditionsOf, SALES, type TrackFilter } from './track-filter.js';

const albumRow = z.object({
  album_id: whole,
  title: text,
  artist: text,
  tracks: whole,
  milliseconds: whole,
  /** Sum of the tracks' prices, decimal string with two places. */
  price: money,
});

const soldAlbumRow = albumRow.extend({
  /** Pieces sold of its tracks. */
  sold: whole,
});

/** An album with figures about those of its tracks that were looked for. */
export type AlbumRow = z.infer<typeof albumRow>;
export type SoldAlbumRow = z.infer<typeof soldAlbumRow>;

/** The ways in which albums can be ordered; all of them end in the order of the catalogue. */
export const ALBUM_ORDERS = [
  'catalogue',
  'name',
  'longest',
  'shortest',
  'cheapest',
  'dearest',
  'most_popular',
  'most_tracks',
  'fewest_tracks',
] as const;
export type AlbumOrder = (typeof ALBUM_ORDERS)[number];

const ORDERS: Readonly<Record<AlbumOrder, string>> = {
  catalogue: '{Album.AlbumId}',
  name: 'LOWER({Album.Title}), {Album.AlbumId}',
  longest: 'milliseconds DESC, {Album.AlbumId}',
  shortest: 'milliseconds, {Album.AlbumId}',
  cheapest: 'price, {Album.AlbumId}',
  dearest: 'price DESC, {Album.AlbumId}',
  most_popular: 'sold DESC, {Album.AlbumId}',
  most_tracks: 'tracks DESC, {Album.AlbumId}',
  fewest_tracks: 'tracks, {Album.AlbumId}',
};

const COLUMNS = `
  {Album.AlbumId} AS album_id, {Album.Title} AS title, {Artist.Name} AS artist, COUNT({Track.TrackId}) AS tracks,
  COALESCE(SUM({Track.Milliseconds}), 0) AS milliseconds,
  COALESCE(SUM(${inCents('{Track.UnitPrice}')}), 0) AS price`;

const TABLES = `
  {Album} LEFT JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId}
  LEFT JOIN {Track} ON {Track.AlbumId} = {Album.AlbumId}`;

const BY_ALBUM = 'GROUP BY {Album.AlbumId}, {Album.Title}, {Artist.Name}';

/** The albums of the catalogue. */
@Injectable()
export class AlbumsRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** All albums of artists, also those without tracks. @throws StoreUnavailableError */
  async findPageByArtists(artistIds: readonly number[], page: PageRequest): Promise<StorePage<AlbumRow>> {
    return this.findPageWhere(isOneOf('{Album.ArtistId}', artistIds), page);
  }

  /** @throws StoreUnavailableError */
  async findPageByIds(albumIds: readonly number[], page: PageRequest): Promise<StorePage<AlbumRow>> {
    return this.findPageWhere(isOneOf('{Album.AlbumId}', albumIds), page);
  }

  /** Albums with a track that fits the filter, in any order, with how often such tracks were sold. @throws StoreUnavailableError */
  async findPageWithSales(
    filter: TrackFilter,
    page: PageRequest,
    order: AlbumOrder,
    size: SizeLimits = {},
  ): Promise<StorePage<SoldAlbumRow>> {
    const { sql, parameters: filtered } = conditionsOf(filter);
    const sized = having('COUNT({Track.TrackId})', size);
    const parameters = [...filtered, ...sized.parameters];
    const columns = `${COLUMNS}, COALESCE(SUM(sales.pieces), 0) AS sold`;
    const from = `${TABLES} LEFT JOIN ${SALES} ${sql} ${BY_ALBUM} ${sized.sql}`;
    const list = { key: '{Album.AlbumId}', columns, from, parameters, order: ORDERS[order] };
    return readPage(this.database, list, soldAlbumRow, page);
  }

  private async findPageWhere({ sql, parameters }: Condition, page: PageRequest): Promise<StorePage<AlbumRow>> {
    const from = `${TABLES} WHERE ${sql} ${BY_ALBUM}`;
    const list = { key: '{Album.AlbumId}', columns: COLUMNS, from, parameters, order: ORDERS.catalogue };
    return readPage(this.database, list, albumRow, page);
  }
}

import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { amongChosen, CHOSEN, isOneOf, readPage } from '../connection/page.js';
import type { Condition, PageRequest, StoreList, StorePage } from '../connection/page.js';
import { inCents, money, text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';
import { isBySales, LINES_SOLD, PIECES_SOLD, salesOf } from './sales.js';
import { having, type SizeLimits } from '../connection/size-limits.js';
import { conditionsOf, type TrackFilter } from './track-filter.js';

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
  'least_popular',
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
  least_popular: 'sold, {Album.AlbumId}',
  most_tracks: 'tracks DESC, {Album.AlbumId}',
  fewest_tracks: 'tracks, {Album.AlbumId}',
};

const KEY = '{Album.AlbumId}';
const TRACKS = 'COUNT({Track.TrackId})';
const MILLISECONDS = 'COALESCE(SUM({Track.Milliseconds}), 0) AS milliseconds';
const PRICE = `COALESCE(SUM(${inCents('{Track.UnitPrice}')}), 0) AS price`;

/** The one figure that an order goes by. */
const ORDERED_BY: Readonly<Partial<Record<AlbumOrder, string>>> = {
  longest: MILLISECONDS,
  shortest: MILLISECONDS,
  cheapest: PRICE,
  dearest: PRICE,
  most_popular: `${PIECES_SOLD} AS sold`,
  least_popular: `${PIECES_SOLD} AS sold`,
  most_tracks: `${TRACKS} AS tracks`,
  fewest_tracks: `${TRACKS} AS tracks`,
};

const COLUMNS = `
  {Album.AlbumId} AS album_id, {Album.Title} AS title, {Artist.Name} AS artist, ${TRACKS} AS tracks, ${MILLISECONDS}, ${PRICE}`;

const ALBUMS_AND_TRACKS = '{Album} LEFT JOIN {Track} ON {Track.AlbumId} = {Album.AlbumId}';

const TABLES = `${ALBUMS_AND_TRACKS} LEFT JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId}`;

const BY_ALBUM = 'GROUP BY {Album.AlbumId}, {Album.Title}, {Artist.Name}';

const TRACKS_OF_CHOSEN = `SELECT {Track.TrackId} FROM {Track} WHERE {Track.AlbumId} IN (${CHOSEN})`;

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
    const { sql, parameters } = conditionsOf(filter, KEY);
    const columns = `${COLUMNS}, COALESCE(SUM(sales.pieces), 0) AS sold`;
    const from = `${TABLES} LEFT JOIN ${salesOf(TRACKS_OF_CHOSEN)} ${amongChosen(sql, KEY)} ${BY_ALBUM}`;
    const list = { key: KEY, columns, from, parameters, order: ORDERS[order], ...choiceOf(filter, order, size) };
    return readPage(this.database, list, soldAlbumRow, page);
  }

  private async findPageWhere({ sql, parameters }: Condition, page: PageRequest): Promise<StorePage<AlbumRow>> {
    const from = `${TABLES} WHERE ${sql} ${BY_ALBUM}`;
    const list = { key: KEY, columns: COLUMNS, from, parameters, order: ORDERS.catalogue };
    return readPage(this.database, list, albumRow, page);
  }
}

/** Which albums fit and in which order they stand, by no more figures than these need. */
function choiceOf(filter: TrackFilter, order: AlbumOrder, size: SizeLimits): Pick<StoreList, 'counting' | 'choosing'> {
  const { sql, parameters: filtered } = conditionsOf(filter, KEY);
  const sized = having('COUNT(DISTINCT {Track.TrackId})', size);
  const parameters = [...filtered, ...sized.parameters];
  const sales = isBySales(order) ? `LEFT JOIN ${LINES_SOLD}` : '';
  const choosing = `${ALBUMS_AND_TRACKS} ${sales} ${sql} GROUP BY {Album.AlbumId}, {Album.Title} ${sized.sql}`;
  return {
    counting: { from: `${ALBUMS_AND_TRACKS} ${sql} GROUP BY {Album.AlbumId} ${sized.sql}`, parameters },
    choosing: { columns: ORDERED_BY[order], from: choosing, parameters },
  };
}

import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { amongChosen, CHOSEN, readPage, type PageRequest, type StoreList, type StorePage } from '../connection/page.js';
import { inCents, money, text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';
import { isBySales, LINES_SOLD, PIECES_SOLD, salesOf } from './sales.js';
import { conditionsOf, orderOfTracks, type TrackFilter, type TrackOrder } from './track-filter.js';

const trackRow = z.object({
  track_id: whole,
  title: text,
  artist: text,
  album: text,
  genre: text,
  /** Length in milliseconds. */
  milliseconds: whole,
  /** Decimal string with two places. */
  price: money,
  /** The credit as the store writes it, '' when nobody is credited. */
  composer: text,
  media_type: text,
});

const soldTrackRow = trackRow.extend({
  /** Pieces sold to anybody. */
  sold: whole,
});

/** A track with everything about it that is not somebody's business. */
export type TrackRow = z.infer<typeof trackRow>;
export type SoldTrackRow = z.infer<typeof soldTrackRow>;

const KEY = '{Track.TrackId}';

const COLUMNS = `
  {Track.TrackId} AS track_id, {Track.Name} AS title, {Artist.Name} AS artist, {Album.Title} AS album,
  {Genre.Name} AS genre, {Track.Milliseconds} AS milliseconds, ${inCents('{Track.UnitPrice}')} AS price,
  {Track.Composer} AS composer, {MediaType.Name} AS media_type`;

const TABLES = `
  {Track} LEFT JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId}
  LEFT JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId}
  LEFT JOIN {Genre} ON {Genre.GenreId} = {Track.GenreId}
  LEFT JOIN {MediaType} ON {MediaType.MediaTypeId} = {Track.MediaTypeId}`;

/** The tracks of the catalogue. */
@Injectable()
export class TracksRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** In the order of the catalogue: by album, then by place. @throws StoreUnavailableError */
  async findPage(filter: TrackFilter, page: PageRequest): Promise<StorePage<TrackRow>> {
    const list = { ...listOf(filter, 'catalogue'), columns: COLUMNS, from: `${TABLES} ${amongChosen('', KEY)}` };
    return readPage(this.database, list, trackRow, page);
  }

  /** In any order, with how often each track was sold. @throws StoreUnavailableError */
  async findPageWithSales(filter: TrackFilter, page: PageRequest, order: TrackOrder): Promise<StorePage<SoldTrackRow>> {
    const columns = `${COLUMNS}, COALESCE(sales.pieces, 0) AS sold`;
    const from = `${TABLES} LEFT JOIN ${salesOf(CHOSEN)} ${amongChosen('', KEY)}`;
    return readPage(this.database, { ...listOf(filter, order), columns, from }, soldTrackRow, page);
  }
}

/** Which tracks fit and in which order they stand is told by Track alone, and by what was sold where that counts. */
function listOf(filter: TrackFilter, order: TrackOrder): Omit<StoreList, 'columns' | 'from'> {
  const { sql, parameters } = conditionsOf(filter);
  const counting = { from: `{Track} ${sql}`, parameters };
  const sold = {
    columns: `${PIECES_SOLD} AS sold`,
    from: `{Track} LEFT JOIN ${LINES_SOLD} ${sql} GROUP BY {Track.TrackId}, {Track.AlbumId}`,
    parameters,
  };
  const choosing = isBySales(order) ? sold : counting;
  return { key: KEY, parameters: [], order: orderOfTracks(order), counting, choosing };
}

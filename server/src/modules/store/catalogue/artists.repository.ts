import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { amongChosen, CHOSEN, isOneOf, readPage } from '../connection/page.js';
import type { PageRequest, Rows, StorePage } from '../connection/page.js';
import { text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';
import { isBySales, LINES_SOLD, PIECES_SOLD, salesOf } from './sales.js';
import { having, type SizeLimits } from '../connection/size-limits.js';
import { conditionsOf, type TrackFilter } from './track-filter.js';

const artistRow = z.object({ artist_id: whole, artist: text, albums: whole, tracks: whole, sold: whole });
const genreOfArtistRow = z.object({ genre_id: whole, genre: text, tracks: whole });

export type ArtistRow = z.infer<typeof artistRow>;
export type GenreOfArtistRow = z.infer<typeof genreOfArtistRow>;

/** The ways in which artists can be ordered; by name means by the order of the catalogue's letters. */
export const ARTIST_ORDERS = [
  'name',
  'most_tracks',
  'most_albums',
  'most_popular',
  'least_popular',
  'fewest_tracks',
] as const;
export type ArtistOrder = (typeof ARTIST_ORDERS)[number];

const ORDERS: Readonly<Record<ArtistOrder, string>> = {
  name: 'LOWER({Artist.Name}), {Artist.ArtistId}',
  most_tracks: 'tracks DESC, {Artist.ArtistId}',
  most_albums: 'albums DESC, {Artist.ArtistId}',
  most_popular: 'sold DESC, {Artist.ArtistId}',
  least_popular: 'sold, {Artist.ArtistId}',
  fewest_tracks: 'tracks, {Artist.ArtistId}',
};

const KEY = '{Artist.ArtistId}';
const COUNTED = { albums: 'COUNT(DISTINCT {Album.AlbumId})', tracks: 'COUNT({Track.TrackId})' } as const;

/** The one figure that an order goes by. */
const ORDERED_BY: Readonly<Partial<Record<ArtistOrder, string>>> = {
  most_tracks: `${COUNTED.tracks} AS tracks`,
  most_albums: `${COUNTED.albums} AS albums`,
  most_popular: `${PIECES_SOLD} AS sold`,
  least_popular: `${PIECES_SOLD} AS sold`,
  fewest_tracks: `${COUNTED.tracks} AS tracks`,
};

const COLUMNS = `
  {Artist.ArtistId} AS artist_id, {Artist.Name} AS artist, ${COUNTED.albums} AS albums,
  ${COUNTED.tracks} AS tracks, COALESCE(SUM(sales.pieces), 0) AS sold`;

const TABLES = `
  {Artist} JOIN {Album} ON {Album.ArtistId} = {Artist.ArtistId} JOIN {Track} ON {Track.AlbumId} = {Album.AlbumId}`;

const BY_ARTIST = 'GROUP BY {Artist.ArtistId}, {Artist.Name}';

const TRACKS_OF_CHOSEN = `
  SELECT {Track.TrackId} FROM {Track} JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId}
  WHERE {Album.ArtistId} IN (${CHOSEN})`;

/** Limits of the size of an artist, by songs when nothing else is said. */
type ArtistSize = SizeLimits & { readonly of?: keyof typeof COUNTED };

/** The artists of the catalogue. */
@Injectable()
export class ArtistsRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** Artists with a track that fits the filter; figures count such tracks. @throws StoreUnavailableError */
  async findPage(
    filter: TrackFilter,
    page: PageRequest,
    order: ArtistOrder = 'name',
    size: ArtistSize = {},
  ): Promise<StorePage<ArtistRow>> {
    const { sql, parameters } = conditionsOf(filter);
    const from = `${TABLES} LEFT JOIN ${salesOf(TRACKS_OF_CHOSEN)} ${amongChosen(sql, KEY)} ${BY_ARTIST}`;
    const fitting = size.least === undefined && size.most === undefined ? allWith(filter) : sized(filter, size);
    const choosing = order === 'name' ? fitting : { ...sized(filter, size, order), columns: ORDERED_BY[order] };
    const list = { key: KEY, columns: COLUMNS, from, parameters, order: ORDERS[order], counting: fitting, choosing };
    return readPage(this.database, list, artistRow, page);
  }

  /** What artists play, the genre with most of their tracks first. @throws StoreUnavailableError */
  async findGenresOf(artistIds: readonly number[]): Promise<GenreOfArtistRow[]> {
    const wanted = isOneOf('{Album.ArtistId}', artistIds);
    const sql = `
      SELECT {Genre.GenreId} AS genre_id, {Genre.Name} AS genre, COUNT(*) AS tracks
      FROM {Track} JOIN {Album} ON {Album.AlbumId} = {Track.AlbumId} JOIN {Genre} ON {Genre.GenreId} = {Track.GenreId}
      WHERE ${wanted.sql} GROUP BY {Genre.GenreId}, {Genre.Name} ORDER BY tracks DESC, {Genre.GenreId}`;
    return this.database.all(sql, wanted.parameters, genreOfArtistRow);
  }
}

/** Artists with a track that fits, without a look at how many tracks they have. */
function allWith(filter: TrackFilter): Rows {
  const { sql, parameters } = conditionsOf(filter);
  const albums = `SELECT {Album.ArtistId} FROM {Album} WHERE {Album.AlbumId} IN (SELECT {Track.AlbumId} FROM {Track} ${sql})`;
  return { from: `{Artist} WHERE {Artist.ArtistId} IN (${albums})`, parameters };
}

/** Artists by the figures of their tracks that fit; those by popularity also by what was sold. */
function sized(filter: TrackFilter, { of = 'tracks', ...limits }: ArtistSize, order: ArtistOrder = 'name'): Rows {
  const { sql, parameters } = conditionsOf(filter);
  const counted = having(of === 'tracks' ? 'COUNT(DISTINCT {Track.TrackId})' : COUNTED.albums, limits);
  const sales = isBySales(order) ? `LEFT JOIN ${LINES_SOLD}` : '';
  return {
    from: `${TABLES} ${sales} ${sql} ${BY_ARTIST} ${counted.sql}`,
    parameters: [...parameters, ...counted.parameters],
  };
}

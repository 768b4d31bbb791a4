import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { isOneOf, readPage, type PageRequest, type StorePage } from '../connection/page.js';
import { text, whole } from '../connection/row-values.js';
import { StoreDatabase } from '../connection/store-database.js';
import { having, type SizeLimits } from './size-limits.js';
import { conditionsOf, SALES, type TrackFilter } from './track-filter.js';

const artistRow = z.object({ artist_id: whole, artist: text, albums: whole, tracks: whole, sold: whole });
const genreOfArtistRow = z.object({ genre_id: whole, genre: text, tracks: whole });

export type ArtistRow = z.infer<typeof artistRow>;
export type GenreOfArtistRow = z.infer<typeof genreOfArtistRow>;

/** The ways in which artists can be ordered; by name means by the order of the catalogue's letters. */
export const ARTIST_ORDERS = ['name', 'most_tracks', 'most_albums', 'most_popular', 'fewest_tracks'] as const;
export type ArtistOrder = (typeof ARTIST_ORDERS)[number];

const ORDERS: Readonly<Record<ArtistOrder, string>> = {
  name: 'LOWER({Artist.Name}), {Artist.ArtistId}',
  most_tracks: 'tracks DESC, {Artist.ArtistId}',
  most_albums: 'albums DESC, {Artist.ArtistId}',
  most_popular: 'sold DESC, {Artist.ArtistId}',
  fewest_tracks: 'tracks, {Artist.ArtistId}',
};

const COUNTED = { albums: 'COUNT(DISTINCT {Album.AlbumId})', tracks: 'COUNT({Track.TrackId})' } as const;

const COLUMNS = `
  {Artist.ArtistId} AS artist_id, {Artist.Name} AS artist, ${COUNTED.albums} AS albums,
  ${COUNTED.tracks} AS tracks, COALESCE(SUM(sales.pieces), 0) AS sold`;

const TABLES = `
  {Artist} JOIN {Album} ON {Album.ArtistId} = {Artist.ArtistId} JOIN {Track} ON {Track.AlbumId} = {Album.AlbumId}
  LEFT JOIN ${SALES}`;

/** The artists of the catalogue. */
@Injectable()
export class ArtistsRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** Artists with a track that fits the filter; figures count such tracks. @throws StoreUnavailableError */
  async findPage(
    filter: TrackFilter,
    page: PageRequest,
    order: ArtistOrder = 'name',
    size: SizeLimits & { readonly of?: keyof typeof COUNTED } = {},
  ): Promise<StorePage<ArtistRow>> {
    const { sql, parameters: filtered } = conditionsOf(filter);
    const sized = having(COUNTED[size.of ?? 'tracks'], size);
    const parameters = [...filtered, ...sized.parameters];
    const from = `${TABLES} ${sql} GROUP BY {Artist.ArtistId}, {Artist.Name} ${sized.sql}`;
    const list = { key: '{Artist.ArtistId}', columns: COLUMNS, from, parameters, order: ORDERS[order] };
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

  /** Other artists that play a genre, those with most tracks of it first. @throws StoreUnavailableError */
  async findPageOfGenreWithout(
    genreId: number,
    artistIds: readonly number[],
    page: PageRequest,
  ): Promise<StorePage<ArtistRow>> {
    const others = isOneOf('{Artist.ArtistId}', artistIds);
    const from = `${TABLES} WHERE {Track.GenreId} = ? AND NOT (${others.sql}) GROUP BY {Artist.ArtistId}, {Artist.Name}`;
    const parameters = [genreId, ...others.parameters];
    const list = { key: '{Artist.ArtistId}', columns: COLUMNS, from, parameters, order: ORDERS.most_tracks };
    return readPage(this.database, list, artistRow, page);
  }
}

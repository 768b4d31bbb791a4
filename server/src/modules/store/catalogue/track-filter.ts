import { allOf, isOneOf, type Condition } from '../connection/page.js';
import { inCents } from '../connection/row-values.js';
import { type AlbumLimits, withinAlbumLimits } from './album-limits.js';

/** Which tracks are meant: every given part must hold; ids are those of the store's rows, an empty list fits nothing. */
export interface TrackFilter {
  readonly artistIds?: readonly number[];
  readonly albumIds?: readonly number[];
  readonly trackIds?: readonly number[];
  readonly genreIds?: readonly number[];
  readonly mediaTypeIds?: readonly number[];
  readonly playlistIds?: readonly number[];
  /** Whole credits, as the store writes them. */
  readonly composers?: readonly string[];
  readonly leastMilliseconds?: number;
  readonly mostMilliseconds?: number;
  readonly leastCents?: number;
  readonly mostCents?: number;
  /** Leaves out what this customer has bought. */
  readonly notOwnedBy?: number;
  /** What is by one of these artists or of one of these genres. */
  readonly either?: { readonly artistIds: readonly number[]; readonly genreIds: readonly number[] };
  /** What is by none of these artists, of none of these genres, on none of these albums. */
  readonly except?: {
    readonly artistIds?: readonly number[];
    readonly genreIds?: readonly number[];
    readonly albumIds?: readonly number[];
    readonly trackIds?: readonly number[];
  };
  /** What has a name that begins with a letter or figure, whatever its case or accent. */
  readonly initial?: { readonly of: 'artist' | 'album' | 'track'; readonly letter: string };
  /** Only albums that bear their artist's name. */
  readonly selfTitled?: boolean;
  /** What the songs of an album cost or last together, both inclusive. */
  readonly albumLimits?: AlbumLimits;
}

/** The ways in which tracks can be ordered; all of them end in the order of the catalogue. */
export const TRACK_ORDERS = [
  'catalogue',
  'name',
  'longest',
  'shortest',
  'cheapest',
  'dearest',
  'most_popular',
  'least_popular',
] as const;
export type TrackOrder = (typeof TRACK_ORDERS)[number];

const CATALOGUE_ORDER = 'COALESCE({Track.AlbumId}, 2147483647), {Track.TrackId}';

const PRICE = inCents('{Track.UnitPrice}');

const ORDERS: Readonly<Record<TrackOrder, string>> = {
  catalogue: CATALOGUE_ORDER,
  name: `LOWER({Track.Name}), ${CATALOGUE_ORDER}`,
  longest: `{Track.Milliseconds} DESC, ${CATALOGUE_ORDER}`,
  shortest: `{Track.Milliseconds}, ${CATALOGUE_ORDER}`,
  cheapest: `${PRICE}, ${CATALOGUE_ORDER}`,
  dearest: `${PRICE} DESC, ${CATALOGUE_ORDER}`,
  most_popular: `sold DESC, ${CATALOGUE_ORDER}`,
  least_popular: `sold, ${CATALOGUE_ORDER}`,
};

/** The ORDER BY of an order of tracks; those by popularity need a column `sold`. */
export function orderOfTracks(order: TrackOrder): string {
  return ORDERS[order];
}

/**
 * The WHERE clause of a filter, for statements that read Track and whatever else: artists and albums are looked up by
 * themselves, so that a database finds their tracks by an index instead of trying each track of the store.
 *
 * @param album the column that says which album is meant, where not every album of a statement has a track.
 */
export function conditionsOf(filter: TrackFilter, album = '{Track.AlbumId}'): Condition {
  return allOf([
    ...(filter.artistIds === undefined ? [] : [onAlbumsBy(album, filter.artistIds)]),
    ...oneOf('{Track.AlbumId}', filter.albumIds),
    ...oneOf('{Track.TrackId}', filter.trackIds),
    ...oneOf('{Track.GenreId}', filter.genreIds),
    ...oneOf('{Track.MediaTypeId}', filter.mediaTypeIds),
    ...oneOf('{Track.Composer}', filter.composers),
    ...inPlaylists(filter.playlistIds),
    ...compared('{Track.Milliseconds} >= ?', filter.leastMilliseconds),
    ...compared('{Track.Milliseconds} <= ?', filter.mostMilliseconds),
    ...compared(`${PRICE} >= ?`, filter.leastCents),
    ...compared(`${PRICE} <= ?`, filter.mostCents),
    ...compared(NOT_OWNED, filter.notOwnedBy),
    ...inEither(album, filter.either),
    ...byNoneOf(album, filter.except?.artistIds),
    ...noneOf('{Track.GenreId}', filter.except?.genreIds),
    ...noneOf('{Track.AlbumId}', filter.except?.albumIds),
    ...noneOf('{Track.TrackId}', filter.except?.trackIds),
    ...beginningWith(album, filter.initial),
    ...(filter.selfTitled === true ? [onAlbums(album, SELF_TITLED)] : []),
    ...withinAlbumLimits(album, filter.albumLimits),
  ]);
}

const SELF_TITLED: Condition = { sql: 'LOWER({Album.Title}) = LOWER({Artist.Name})', parameters: [] };

/** A condition on Album and Artist as one on the column that says which album is meant. */
function onAlbums(album: string, { sql, parameters }: Condition): Condition {
  const albums = 'SELECT {Album.AlbumId} FROM {Album} JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId}';
  return { sql: `${album} IN (${albums} WHERE ${sql})`, parameters };
}

function onAlbumsBy(album: string, artistIds: readonly number[]): Condition {
  const { sql, parameters } = isOneOf('{Album.ArtistId}', artistIds);
  return { sql: `${album} IN (SELECT {Album.AlbumId} FROM {Album} WHERE ${sql})`, parameters };
}

function inEither(album: string, either: TrackFilter['either']): Condition[] {
  if (either === undefined) return [];
  const all = [onAlbumsBy(album, either.artistIds), isOneOf('{Track.GenreId}', either.genreIds)];
  return [{ sql: all.map(({ sql }) => sql).join(' OR '), parameters: all.flatMap(({ parameters }) => parameters) }];
}

/** What stands on no album is by nobody. */
function byNoneOf(album: string, artistIds: readonly number[] = []): Condition[] {
  if (artistIds.length === 0) return [];
  const { sql, parameters } = onAlbumsBy(album, artistIds);
  return [{ sql: `${album} IS NULL OR NOT (${sql})`, parameters }];
}

const NAME_OF = { artist: '{Artist.Name}', album: '{Album.Title}', track: '{Track.Name}' } as const;

/** Letters that are the same one to people, by the plain one. */
const ACCENTED: Readonly<Partial<Record<string, string>>> = {
  a: 'áàâãäå',
  c: 'ç',
  e: 'éèêë',
  i: 'íìîï',
  n: 'ñ',
  o: 'óòôõöø',
  u: 'úùûü',
  y: 'ý',
};

function beginningWith(album: string, initial: TrackFilter['initial']): Condition[] {
  if (initial === undefined) return [];
  const plain = initial.letter.toLowerCase();
  const letters = Array.from(`${plain}${ACCENTED[plain] ?? ''}`).flatMap((letter) => [letter, letter.toUpperCase()]);
  const begins = isOneOf(`SUBSTR(${NAME_OF[initial.of]}, 1, 1)`, [...new Set(letters)]);
  return [initial.of === 'track' ? begins : onAlbums(album, begins)];
}

/** A row without the column's value has none of the values either. */
function noneOf(column: string, values: readonly number[] = []): Condition[] {
  if (values.length === 0) return [];
  const one = isOneOf(column, values);
  return [{ sql: `${column} IS NULL OR NOT (${one.sql})`, parameters: one.parameters }];
}

const NOT_OWNED = `{Track.TrackId} NOT IN (
  SELECT {InvoiceLine.TrackId} FROM {InvoiceLine} JOIN {Invoice} ON {Invoice.InvoiceId} = {InvoiceLine.InvoiceId}
  WHERE {Invoice.CustomerId} = ? AND {InvoiceLine.TrackId} IS NOT NULL)`;

function oneOf(column: string, values: readonly (string | number)[] | undefined): Condition[] {
  return values === undefined ? [] : [isOneOf(column, values)];
}

function compared(sql: string, value: number | undefined): Condition[] {
  return value === undefined ? [] : [{ sql, parameters: [value] }];
}

function inPlaylists(ids: readonly number[] | undefined): Condition[] {
  if (ids === undefined) return [];
  const wanted = isOneOf('{PlaylistTrack.PlaylistId}', ids);
  const sql = `{Track.TrackId} IN (SELECT {PlaylistTrack.TrackId} FROM {PlaylistTrack} WHERE ${wanted.sql})`;
  return [{ sql, parameters: wanted.parameters }];
}

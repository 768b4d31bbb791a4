import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { StoreDatabase } from '../connection/store-database.js';
import { text, whole } from '../connection/row-values.js';
import { composersOf, creditsByComposer } from './composer-credits.js';
import type { NameKind, StoreName } from './name-index.contract.js';
import { normaliseWords } from './normalise-words.js';

const nameRow = z.object({ id: whole, name: text, weight: whole });
const creditRow = z.object({ credit: text, weight: whole });

/** Every kind of name that is a row, with how many tracks stand behind it. */
const NAMES: readonly (readonly [NameKind, string])[] = [
  [
    'artist',
    `SELECT {Artist.ArtistId} AS id, {Artist.Name} AS name, COUNT({Track.TrackId}) AS weight
     FROM {Artist} LEFT JOIN {Album} ON {Album.ArtistId} = {Artist.ArtistId}
     LEFT JOIN {Track} ON {Track.AlbumId} = {Album.AlbumId}
     GROUP BY {Artist.ArtistId}, {Artist.Name} ORDER BY {Artist.ArtistId}`,
  ],
  [
    'album',
    `SELECT {Album.AlbumId} AS id, {Album.Title} AS name, COUNT({Track.TrackId}) AS weight
     FROM {Album} LEFT JOIN {Track} ON {Track.AlbumId} = {Album.AlbumId}
     GROUP BY {Album.AlbumId}, {Album.Title} ORDER BY {Album.AlbumId}`,
  ],
  ['track', 'SELECT {Track.TrackId} AS id, {Track.Name} AS name, 1 AS weight FROM {Track} ORDER BY {Track.TrackId}'],
  [
    'genre',
    `SELECT {Genre.GenreId} AS id, {Genre.Name} AS name, COUNT({Track.TrackId}) AS weight
     FROM {Genre} LEFT JOIN {Track} ON {Track.GenreId} = {Genre.GenreId}
     GROUP BY {Genre.GenreId}, {Genre.Name} ORDER BY {Genre.GenreId}`,
  ],
  [
    'media_type',
    `SELECT {MediaType.MediaTypeId} AS id, {MediaType.Name} AS name, COUNT({Track.TrackId}) AS weight
     FROM {MediaType} LEFT JOIN {Track} ON {Track.MediaTypeId} = {MediaType.MediaTypeId}
     GROUP BY {MediaType.MediaTypeId}, {MediaType.Name} ORDER BY {MediaType.MediaTypeId}`,
  ],
  [
    'playlist',
    `SELECT {Playlist.PlaylistId} AS id, {Playlist.Name} AS name, COUNT({PlaylistTrack.TrackId}) AS weight
     FROM {Playlist} LEFT JOIN {PlaylistTrack} ON {PlaylistTrack.PlaylistId} = {Playlist.PlaylistId}
     GROUP BY {Playlist.PlaylistId}, {Playlist.Name} ORDER BY {Playlist.PlaylistId}`,
  ],
  [
    'employee',
    `SELECT {Employee.EmployeeId} AS id, {Employee.FirstName} || ' ' || {Employee.LastName} AS name, 1 AS weight
     FROM {Employee} ORDER BY {Employee.EmployeeId}`,
  ],
];

const CREDITS = `
  SELECT {Track.Composer} AS credit, COUNT(*) AS weight FROM {Track}
  WHERE {Track.Composer} IS NOT NULL AND {Track.Composer} <> '' GROUP BY {Track.Composer} ORDER BY MIN({Track.TrackId})`;

/** The names of the store with the credits in which each composer is named. */
export interface AllNames {
  readonly names: readonly StoreName[];
  readonly credits: ReadonlyMap<string, readonly string[]>;
}

/** Reads every name of the store for the index of names. */
@Injectable()
export class StoreNamesRepository {
  constructor(private readonly database: StoreDatabase) {}

  /** @throws StoreUnavailableError */
  async findAllNames(): Promise<AllNames> {
    const names: StoreName[] = [];
    for (const [kind, sql] of NAMES) names.push(...namesOf(kind, await this.database.all(sql, [], nameRow)));
    const credits = await this.database.all(CREDITS, [], creditRow);
    return {
      names: [...names, ...composerNames(credits)],
      credits: creditsByComposer(credits.map(({ credit }) => credit)),
    };
  }
}

/** Rows of one spelling become one name with all their ids; rows without a letter or digit are no names. */
function namesOf(kind: NameKind, rows: readonly z.infer<typeof nameRow>[]): StoreName[] {
  const bySpelling = new Map<string, { text: string; ids: number[]; weight: number }>();
  for (const { id, name, weight } of rows) {
    const known = bySpelling.get(name);
    if (known === undefined) bySpelling.set(name, { text: name, ids: [id], weight });
    else {
      known.ids.push(id);
      known.weight += weight;
    }
  }
  return [...bySpelling.values()].filter(isReadable).map((name) => ({ kind, ...name }));
}

function composerNames(credits: readonly z.infer<typeof creditRow>[]): StoreName[] {
  const byWords = new Map<string, { text: string; ids: number[]; weight: number }>();
  for (const { credit, weight } of credits) {
    for (const text of composersOf(credit)) {
      const key = normaliseWords(text).join(' ');
      const known = byWords.get(key);
      if (known === undefined) byWords.set(key, { text, ids: [], weight });
      else known.weight += weight;
    }
  }
  return [...byWords.values()].filter(isReadable).map((name) => ({ kind: 'composer' as const, ...name }));
}

function isReadable({ text }: { readonly text: string }): boolean {
  return normaliseWords(text).length > 0;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { CANONICAL_SCHEMA, type CanonicalTable } from '../connection/canonical-schema.js';
import { columnTypes, SMALL_STORE } from './small-store.rows.js';

/** The three ways in which copies of the schema write their names. */
export type Spelling = 'Album.AlbumId' | 'album.album_id' | 'albums.AlbumId';

/** A file of its own for one test, and the way to take it away again. */
export interface SmallStoreFile {
  readonly folder: string;
  readonly file: string;
  remove(): Promise<void>;
}

/** Writes the small store into a SQLite file in a temporary folder. */
export async function writeSmallStore(spelling: Spelling = 'Album.AlbumId'): Promise<SmallStoreFile> {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-store-'));
  const file = join(folder, 'store.db');
  fillSqlite(file, spelling);
  return { folder, file, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Fills a new SQLite file with the small store. */
export function fillSqlite(file: string, spelling: Spelling): void {
  const database = new Database(file);
  database.pragma('synchronous = OFF');
  const fill = database.transaction(() => {
    for (const table of tables()) fillTable(database, table, spelling);
  });
  fill();
  database.close();
}

function fillTable(database: Database.Database, table: CanonicalTable, spelling: Spelling): void {
  database.exec(createTable(table, spelling));
  const insert = database.prepare(insertInto(table, spelling, () => '?'));
  for (const row of SMALL_STORE[table]) insert.run(...row);
}

/** Makes a schema with the small store in a PostgreSQL database; the address returned finds the store there. */
export async function writeSmallPostgresStore(url: string, schema: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE; CREATE SCHEMA ${schema}; SET search_path TO ${schema}`);
  for (const table of tables()) {
    await client.query(createTable(table, 'album.album_id'));
    const statement = insertInto(table, 'album.album_id', (place) => `$${place}`);
    for (const row of SMALL_STORE[table]) await client.query(statement, [...row]);
  }
  await client.end();
  return `${url}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
}

/** Changes the small store by any statement, as another process would. */
export function changeSmallStore(file: string, statement: string): void {
  const database = new Database(file);
  database.exec(statement);
  database.close();
}

function tables(): CanonicalTable[] {
  return Object.keys(CANONICAL_SCHEMA).filter((name): name is CanonicalTable => name in CANONICAL_SCHEMA);
}

function createTable(table: CanonicalTable, spelling: Spelling): string {
  const columns = columnTypes(table).map(([column, type]) => `"${spellColumn(column, spelling)}" ${type}`);
  return `CREATE TABLE "${spellTable(table, spelling)}" (${columns.join(', ')})`;
}

function insertInto(table: CanonicalTable, spelling: Spelling, placeholder: (place: number) => string): string {
  const values = CANONICAL_SCHEMA[table].map((_, index) => placeholder(index + 1));
  return `INSERT INTO "${spellTable(table, spelling)}" VALUES (${values.join(', ')})`;
}

function spellTable(table: CanonicalTable, spelling: Spelling): string {
  if (spelling === 'Album.AlbumId') return table;
  if (spelling === 'album.album_id' || table === 'PlaylistTrack') return snakeCase(table);
  return `${snakeCase(table).replace('line', 'item')}s`;
}

function spellColumn(column: string, spelling: Spelling): string {
  return spelling === 'album.album_id' ? snakeCase(column) : column;
}

function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
}

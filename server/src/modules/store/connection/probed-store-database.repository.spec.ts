import { copyFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreUnavailableError } from '../errors/store-unavailable.error.js';
import { postgresForTests } from '../testing/postgres-for-tests.js';
import {
  changeSmallStore,
  fillSqlite,
  type SmallStoreFile,
  type Spelling,
  writeSmallPostgresStore,
  writeSmallStore,
} from '../testing/small-store.js';
import { PostgresStoreDriver } from './postgres-store.driver.js';
import { ProbedStoreDatabase } from './probed-store-database.js';
import { SqliteStoreDriver } from './sqlite-store.driver.js';

const FIRST_ALBUMS = `
  SELECT {Album.Title} AS title FROM {Album} JOIN {Artist} ON {Artist.ArtistId} = {Album.ArtistId}
  WHERE {Artist.Name} = ? ORDER BY {Album.AlbumId} LIMIT ?`;
const titleRow = z.object({ title: z.string() });

const titlesOf = async (database: ProbedStoreDatabase, artist: string): Promise<string[]> =>
  (await database.all(FIRST_ALBUMS, [artist, 1], titleRow)).map(({ title }) => title);

describe('ProbedStoreDatabase on SQLite', () => {
  let store: SmallStoreFile;
  let database: ProbedStoreDatabase;

  beforeEach(async () => {
    store = await writeSmallStore();
    database = new ProbedStoreDatabase(new SqliteStoreDriver(store.file));
  });

  afterEach(async () => {
    await database.onApplicationShutdown();
    await store.remove();
  });

  it.each<Spelling>(['Album.AlbumId', 'album.album_id', 'albums.AlbumId'])(
    'should read a store spelled %s',
    async (spelling) => {
      const file = join(store.folder, `${spelling}.db`);
      fillSqlite(file, spelling);
      const other = new ProbedStoreDatabase(new SqliteStoreDriver(file));
      expect(await titlesOf(other, 'AC/DC')).toEqual(['Let There Be Rock']);
      await other.onApplicationShutdown();
    },
  );

  it('should see a changed row at once and count the change', async () => {
    await titlesOf(database, 'AC/DC');
    const before = database.revision;
    changeSmallStore(store.file, "UPDATE Album SET Title = 'Powerage' WHERE AlbumId = 1");
    expect(await titlesOf(database, 'AC/DC')).toEqual(['Powerage']);
    expect(database.revision).toBeGreaterThan(before);
  });

  it('should leave the revision alone while nothing changes', async () => {
    await titlesOf(database, 'AC/DC');
    const before = database.revision;
    await titlesOf(database, 'Queen');
    await database.look();
    expect(database.revision).toBe(before);
  });

  it('should say so when the file is moved away and go on when it is back', async () => {
    await titlesOf(database, 'AC/DC');
    await rename(store.file, `${store.file}.away`);
    await expect(titlesOf(database, 'AC/DC')).rejects.toMatchObject({ code: 'STORE.UNAVAILABLE', problem: 'missing' });
    await rename(`${store.file}.away`, store.file);
    expect(await titlesOf(database, 'AC/DC')).toEqual(['Let There Be Rock']);
  });

  it('should read another store that takes the place, whatever its spelling', async () => {
    await titlesOf(database, 'AC/DC');
    const before = database.revision;
    const other = `${store.file}.new`;
    fillSqlite(other, 'albums.AlbumId');
    changeSmallStore(other, "UPDATE albums SET Title = 'Powerage' WHERE AlbumId = 1");
    await rename(other, store.file);
    expect(await titlesOf(database, 'AC/DC')).toEqual(['Powerage']);
    expect(database.revision).toBeGreaterThan(before);
  });

  it('should read a store that was written over in place', async () => {
    await titlesOf(database, 'AC/DC');
    const other = `${store.file}.new`;
    fillSqlite(other, 'Album.AlbumId');
    changeSmallStore(other, "UPDATE Album SET Title = 'Powerage' WHERE AlbumId = 1");
    await copyFile(other, store.file);
    expect(await titlesOf(database, 'AC/DC')).toEqual(['Powerage']);
  });

  it('should call a file that is no database damaged, and a database without the tables of another schema', async () => {
    await writeFile(store.file, 'no database at all, only words that go on for a while'.repeat(100));
    await expect(titlesOf(database, 'AC/DC')).rejects.toMatchObject({ problem: 'damaged' });
    await writeFile(store.file, '');
    await expect(titlesOf(database, 'AC/DC')).rejects.toMatchObject({ problem: 'wrong_schema' });
  });

  it('should never write to the store', async () => {
    const writing = database.all('DELETE FROM Artist RETURNING Name AS title', [], titleRow);
    await expect(writing).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
    expect(await titlesOf(database, 'AC/DC')).toHaveLength(1);
  });

  it('should not show the path in what people read', async () => {
    await rm(store.file);
    const failure: unknown = await titlesOf(database, 'AC/DC').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreUnavailableError);
    expect(String(failure)).not.toContain(store.folder);
  });
});

const postgres = await postgresForTests();
const describePostgres = postgres === null ? describe.skip : describe;

describePostgres('ProbedStoreDatabase on PostgreSQL', () => {
  let database: ProbedStoreDatabase;

  beforeAll(async () => {
    const url = await writeSmallPostgresStore(postgres ?? '', 'counterpoint_store_spec');
    database = new ProbedStoreDatabase(new PostgresStoreDriver(url));
  });

  afterAll(() => database.onApplicationShutdown());

  it('should read the same statement as from a file', async () => {
    expect(await titlesOf(database, 'AC/DC')).toEqual(['Let There Be Rock']);
  });

  it('should read only', async () => {
    await expect(database.all('DELETE FROM artist RETURNING name AS title', [], titleRow)).rejects.toThrow(/read-only/);
  });

  it('should say so when no server answers', async () => {
    const nowhere = new ProbedStoreDatabase(new PostgresStoreDriver('postgres://someone@127.0.0.1:1/store'));
    await expect(titlesOf(nowhere, 'AC/DC')).rejects.toMatchObject({ problem: 'unreachable' });
    await nowhere.onApplicationShutdown();
  });
});

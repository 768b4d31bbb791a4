import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ProbedStoreDatabase } from '../connection/probed-store-database.js';
import { SqliteStoreDriver } from '../connection/sqlite-store.driver.js';
import type { StoreValue } from '../connection/store-database.js';
import { AlbumsRepository } from './albums.repository.js';
import { ArtistsRepository } from './artists.repository.js';
import { GenresRepository } from './genres.repository.js';
import { TracksRepository } from './tracks.repository.js';

const SCHEMA = new URL('../../../../../data/store/schema.sql', import.meta.url);
const PAGE = { limit: 10, offset: 0 };
const ONE = { artistIds: [1] };

/** A driver that remembers how the database goes about each statement. */
class ExplainingDriver extends SqliteStoreDriver {
  readonly steps: string[] = [];

  constructor(
    file: string,
    private readonly explaining: Database.Database,
  ) {
    super(file);
  }

  override async all(sql: string, parameters: readonly StoreValue[]): Promise<unknown[]> {
    const steps = this.explaining.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
    this.steps.push(...steps.map((step) => JSON.stringify(step)));
    return super.all(sql, parameters);
  }
}

describe('how SQLite finds what tools list', () => {
  let folder: string;
  let explaining: Database.Database;
  let driver: ExplainingDriver;
  let database: ProbedStoreDatabase;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counterpoint-plans-'));
    const file = join(folder, 'store.db');
    explaining = new Database(file);
    explaining.exec(readFileSync(SCHEMA, 'utf8'));
    driver = new ExplainingDriver(file, explaining);
    database = new ProbedStoreDatabase(driver);
  });

  afterAll(async () => {
    await database.onApplicationShutdown();
    explaining.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    ['songs', () => new TracksRepository(database).findPage(ONE, PAGE)],
    ['longest songs', () => new TracksRepository(database).findPageWithSales(ONE, PAGE, 'longest')],
    ['best sold songs', () => new TracksRepository(database).findPageWithSales(ONE, PAGE, 'most_popular')],
    ['albums with sales', () => new AlbumsRepository(database).findPageWithSales(ONE, PAGE, 'catalogue')],
    ['longest albums', () => new AlbumsRepository(database).findPageWithSales(ONE, PAGE, 'longest')],
    ['figures', () => new ArtistsRepository(database).findPage(ONE, PAGE, 'most_tracks')],
    ['genres', () => new GenresRepository(database).findPage(ONE, PAGE, 'most_tracks')],
  ])('should find the %s of one artist without going through all songs or all sales', async (_, read) => {
    driver.steps.length = 0;
    await read();
    expect(driver.steps.length).toBeGreaterThan(0);
    expect(driver.steps.filter((step) => /SCAN (Track|InvoiceLine)\b/.test(step))).toEqual([]);
  });

  it('should not go through all sales for the longest songs of the whole store', async () => {
    driver.steps.length = 0;
    await new TracksRepository(database).findPageWithSales({}, PAGE, 'longest');
    expect(driver.steps.filter((step) => step.includes('SCAN InvoiceLine'))).toEqual([]);
  });
});

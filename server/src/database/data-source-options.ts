import { dirname } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import type { DataSourceOptions, EntitySchema, MigrationInterface, MixedList } from 'typeorm';
import { discoverClasses } from '../common/discovery/discover.js';
import { makeFolder } from '../config/make-folder.js';
import type { DatabaseLocation } from '../config/settings.js';

const BUSY_TIMEOUT_MILLISECONDS = 5000;
const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MILLISECONDS = 5000;

type Constructable<Instance = object> = new () => Instance;

/** The options for the application's database, with every entity and migration of the tree. */
export async function dataSourceOptions(location: DatabaseLocation): Promise<DataSourceOptions> {
  const shared = {
    entities: await findEntities(),
    migrations: await findMigrations(),
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each' as const,
    synchronize: false as const,
  };
  return location.kind === 'postgres' ? postgres(location.url, shared) : sqlite(location.file, shared);
}

interface SharedOptions {
  entities: MixedList<Constructable | EntitySchema>;
  migrations: MixedList<Constructable<MigrationInterface>>;
  migrationsTableName: string;
  migrationsTransactionMode: 'each';
  synchronize: false;
}

function sqlite(file: string, shared: SharedOptions): DataSourceOptions {
  if (file !== ':memory:') makeFolder(dirname(file));
  return {
    ...shared,
    type: 'better-sqlite3',
    database: file,
    enableWAL: true,
    timeout: BUSY_TIMEOUT_MILLISECONDS,
    prepareDatabase: (database: BetterSqlite3.Database) => {
      // In WAL mode SQLite would otherwise answer before the write is on the disk.
      database.pragma('synchronous = FULL');
      database.pragma('foreign_keys = ON');
    },
  };
}

function postgres(url: string, shared: SharedOptions): DataSourceOptions {
  return {
    ...shared,
    type: 'postgres',
    url,
    poolSize: POOL_SIZE,
    connectTimeoutMS: CONNECT_TIMEOUT_MILLISECONDS,
    extra: { options: '-c timezone=UTC' },
  };
}

async function findEntities(): Promise<Constructable[]> {
  const sources = new URL('../', import.meta.url);
  return constructable(await discoverClasses(sources, /\.entity\.[jt]s$/));
}

async function findMigrations(): Promise<Constructable<MigrationInterface>[]> {
  const folder = new URL('./migrations/', import.meta.url);
  return constructable(await discoverClasses<MigrationInterface>(folder, /\d{13}-[a-z0-9-]+\.[jt]s$/));
}

function constructable<Instance extends object>(
  classes: (abstract new (...parameters: never[]) => Instance)[],
): Constructable<Instance>[] {
  return classes.filter((found): found is typeof found & Constructable<Instance> => found.length === 0);
}

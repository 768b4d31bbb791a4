import { join } from 'node:path';
import type { DatabaseLocation, Settings } from '../../../config/settings.js';
import { PostgresStoreDriver } from './postgres-store.driver.js';
import { SqliteStoreDriver } from './sqlite-store.driver.js';
import type { StoreDriver } from './store-driver.js';

/** Where the product's own starter store lies once it is built, relative to the project. */
const STARTER_STORE = join('data', 'store', 'build', 'starter-store.db');

/** The place of the store in use; `isStarter` when none is configured and the starter store stands in. */
export interface StorePlace {
  readonly location: DatabaseLocation;
  readonly isStarter: boolean;
}

/** The configured store, else the starter store. */
export function placeOfStore(settings: Pick<Settings, 'projectRoot' | 'STORE_DATABASE'>): StorePlace {
  const starter: DatabaseLocation = { kind: 'sqlite', file: join(settings.projectRoot, STARTER_STORE) };
  const location = settings.STORE_DATABASE ?? starter;
  return { location, isStarter: location.kind === 'sqlite' && location.file === starter.file };
}

/** The driver for a place; opens nothing yet. */
export function driverFor(location: DatabaseLocation): StoreDriver {
  return location.kind === 'sqlite' ? new SqliteStoreDriver(location.file) : new PostgresStoreDriver(location.url);
}

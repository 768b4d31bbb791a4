import { rename } from 'node:fs/promises';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { ProbedStoreDatabase } from '../connection/probed-store-database.js';
import { SqliteStoreDriver } from '../connection/sqlite-store.driver.js';
import { changeSmallStore, type SmallStoreFile, writeSmallStore } from '../testing/small-store.js';
import { StoreChangedEvent } from './events/store-changed.event.js';
import { NameIndexKeeper } from './name-index-keeper.js';
import { StoreNamesRepository } from './store-names.repository.js';

describe('NameIndexKeeper', () => {
  let store: SmallStoreFile;
  let database: ProbedStoreDatabase;
  let keeper: NameIndexKeeper;
  let changes: unknown[];

  beforeEach(async () => {
    store = await writeSmallStore();
    database = new ProbedStoreDatabase(new SqliteStoreDriver(store.file));
    const events = new EventEmitter2();
    changes = [];
    events.on(StoreChangedEvent.name, (event) => changes.push(event));
    keeper = new NameIndexKeeper(database, new StoreNamesRepository(database), events);
  });

  afterEach(async () => {
    keeper.onApplicationShutdown();
    await database.onApplicationShutdown();
    await store.remove();
  });

  it('should know the names of the store with rows of one spelling as one name', async () => {
    await keeper.onModuleInit();
    const [track] = keeper.exactly('iron maiden', ['track']);
    expect(track).toMatchObject({ text: 'Iron Maiden', weight: 2 });
    expect(track?.ids).toHaveLength(2);
    expect(keeper.exactly('jane peacock', ['employee'])).toHaveLength(1);
    expect(keeper.creditsOf('malcolm young')).toHaveLength(2);
  });

  it('should leave the build alone while nothing changes', async () => {
    await keeper.onModuleInit();
    await keeper.refreshIfChanged();
    expect(keeper.version).toBe(1);
  });

  it('should learn a new name without a restart and say so', async () => {
    await keeper.onModuleInit();
    changeSmallStore(store.file, "UPDATE Artist SET Name = 'Rush' WHERE ArtistId = 1");
    await keeper.refreshIfChanged();
    expect(keeper.exactly('rush')).toHaveLength(1);
    expect(keeper.exactly('acdc')).toHaveLength(0);
    expect(changes).toEqual([new StoreChangedEvent(1), new StoreChangedEvent(2)]);
  });

  it('should build once for turns that notice a change together', async () => {
    await Promise.all([keeper.refreshIfChanged(), keeper.refreshIfChanged(), keeper.refreshIfChanged()]);
    expect(keeper.version).toBe(1);
  });

  it('should start without a store and find it when it appears', async () => {
    await rename(store.file, `${store.file}.away`);
    await keeper.onModuleInit();
    expect(keeper.size).toBe(0);
    expect(keeper.findIn(['queen'])).toEqual([]);
    await rename(`${store.file}.away`, store.file);
    await keeper.refreshIfChanged();
    expect(keeper.exactly('queen')).toHaveLength(1);
  });

  it('should keep the names it knows while the store is away, and refuse a refresh by hand', async () => {
    await keeper.onModuleInit();
    await rename(store.file, `${store.file}.away`);
    await keeper.refreshIfChanged();
    expect(keeper.exactly('queen')).toHaveLength(1);
    await expect(keeper.refresh()).rejects.toMatchObject({ code: 'STORE.UNAVAILABLE' });
  });
});

import { readSettings } from '../../../config/settings.js';
import { ProbedStoreDatabase } from '../connection/probed-store-database.js';
import { SqliteStoreDriver } from '../connection/sqlite-store.driver.js';
import { changeSmallStore, type SmallStoreFile, writeSmallStore } from '../testing/small-store.js';
import { ProbedStoreProfile } from './probed-store-profile.js';
import { StoreProfileRepository } from './store-profile.repository.js';

describe('ProbedStoreProfile', () => {
  let store: SmallStoreFile;
  let database: ProbedStoreDatabase;
  let profile: ProbedStoreProfile;

  beforeEach(async () => {
    store = await writeSmallStore();
    database = new ProbedStoreDatabase(new SqliteStoreDriver(store.file));
    const settings = readSettings({ STORE_DATABASE_URL: `sqlite:///${store.file}` }, '/nowhere');
    profile = new ProbedStoreProfile(new StoreProfileRepository(database), settings);
  });

  afterEach(async () => {
    await database.onApplicationShutdown();
    await store.remove();
  });

  it('should call a store with only reserved addresses a sample', async () => {
    await profile.onModuleInit();
    expect(profile.isSample).toBe(true);
    expect(profile.describe()).toBe('a store of your own: 8 artists, 9 albums, 22 tracks, 3 customers, 6 orders');
  });

  it('should not call a store a sample once it has one real address', async () => {
    changeSmallStore(store.file, "UPDATE Customer SET Email = 'someone@company.test' WHERE CustomerId = 2");
    await profile.onModuleInit();
    expect(profile.isSample).toBe(false);
  });

  it('should know Chinook by its first rows, also when one was changed', async () => {
    changeSmallStore(
      store.file,
      `UPDATE Artist SET Name = 'Accept' WHERE ArtistId = 2; UPDATE Artist SET Name = 'Aerosmith' WHERE ArtistId = 3;
       UPDATE Artist SET Name = 'Alanis Morissette' WHERE ArtistId = 4;
       UPDATE Customer SET Email = 'luisg@embraer.com.br' WHERE CustomerId = 1`,
    );
    await profile.onModuleInit();
    expect(profile.isSample).toBe(true);
    expect(profile.describe()).toContain('Chinook');
  });

  it('should claim nothing of a store that is not there', async () => {
    await store.remove();
    await profile.onModuleInit();
    expect(profile.isSample).toBe(false);
    expect(profile.describe()).toBe('no store could be read yet');
  });

  it('should look again when the store has changed', async () => {
    await profile.onModuleInit();
    changeSmallStore(store.file, "UPDATE Customer SET Email = 'someone@company.test' WHERE CustomerId = 2");
    await profile.look();
    expect(profile.isSample).toBe(false);
  });
});

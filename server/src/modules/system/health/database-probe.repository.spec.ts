import { databaseKinds, openDatabaseOf } from '../../../database/testing-kinds.js';
import { DatabaseProbeRepository } from './database-probe.repository.js';

describe.each(await databaseKinds())('DatabaseProbeRepository on %s', (kind) => {
  it('should find a database that answers, and one that no longer does', async () => {
    const database = await openDatabaseOf(kind);
    const probe = new DatabaseProbeRepository(database.dataSource);
    expect(await probe.answers()).toBe(true);
    await database.close();
    expect(await probe.answers()).toBe(false);
  });
});

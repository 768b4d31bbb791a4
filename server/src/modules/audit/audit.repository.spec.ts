import { createSecretKey, randomBytes } from 'node:crypto';
import { Cipher } from '../../common/encryption/cipher.js';
import type { TestDatabase } from '../../database/testing.js';
import { databaseKinds, openDatabaseOf } from '../../database/testing-kinds.js';
import { AuditEventRepository } from './audit-event.repository.js';
import { AuditService } from './audit.service.js';

const cipher = new Cipher({
  signing: createSecretKey(randomBytes(32)),
  encryption: { id: 'aaaaaaaa', secret: randomBytes(32) },
  previousEncryption: null,
});

describe.each(await databaseKinds())(`${AuditService.name} on %s`, (kind) => {
  let database: Omit<TestDatabase, 'file'>;
  let audit: AuditService;

  beforeEach(async () => {
    database = await openDatabaseOf(kind);
    audit = serviceOf(database);
  });

  afterEach(async () => database.close());

  const serviceOf = ({ dataSource }: typeof database): AuditService =>
    new AuditService(new AuditEventRepository(dataSource), cipher);
  const record = async (action: string, service = audit): Promise<void> =>
    service.record({ actor: 7, action, subject: 'user:7', details: { method: 'password', fields: ['name'] } });

  it('should give back what was recorded, newest first', async () => {
    await record('auth.login');
    await audit.record({ actor: 'anonymous', action: 'auth.login_failed', subject: 'user:unknown' });
    const { entries, count } = await audit.page(10, 0);
    expect(count).toBe(2);
    expect(entries[0]).toMatchObject({ actor: 'anonymous', action: 'auth.login_failed', details: {} });
    expect(entries[1]).toMatchObject({ actor: 'user:7', details: { method: 'password', fields: ['name'] } });
  });

  it('should keep one chain when many write at once, through several services too', async () => {
    const other = serviceOf(database);
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => record(`test.${index}`, index % 2 === 0 ? audit : other)),
    );
    expect((await audit.page(1, 0)).count).toBe(10);
    expect(await audit.findBreak()).toBeNull();
  });

  it.each([
    ['changed', "UPDATE audit_events SET subject = 'user:8' WHERE id = 2", 2],
    ['taken out', 'DELETE FROM audit_events WHERE id = 2', 3],
  ])('should name the first line that does not fit when one was %s', async (_how, statement, broken) => {
    for (const action of ['test.one', 'test.two', 'test.three']) await record(action);
    expect(await audit.findBreak()).toBeNull();
    await database.dataSource.query(statement);
    expect(await audit.findBreak()).toBe(broken);
  });

  it('should keep details from whoever reads the file', async () => {
    await record('auth.login');
    const [row] = await database.dataSource.query('SELECT * FROM audit_events');
    expect(JSON.stringify(row)).not.toContain('password');
  });
});

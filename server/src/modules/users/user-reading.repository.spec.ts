import type { DataSource } from 'typeorm';
import { now } from '../../common/clock.js';
import { User } from './entities/user.entity.js';
import { databaseKinds, openDatabaseOf } from '../../database/testing-kinds.js';
import type { TestDatabase } from '../../database/testing.js';
import { RowReader } from '../../database/reading/row-reader.js';
import { marks, overList, StatementReader } from '../../database/reading/statement-reader.js';

const NAMES = ['ada', 'bob', 'cleo', 'dora', 'emil'];

describe.each(await databaseKinds())('reading by statements on %s', (kind) => {
  let database: Omit<TestDatabase, 'file'>;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await openDatabaseOf(kind);
    ({ dataSource } = database);
    await dataSource.getRepository(User).insert(NAMES.map(account));
  });

  afterAll(async () => database.close());

  describe(RowReader.name, () => {
    const reader = (): RowReader<User> => new RowReader(dataSource, User, 'account');

    it('should read what TypeORM reads', async () => {
      const rows = await reader().find('ORDER BY account.username', []);
      expect(rows).toEqual(
        (await dataSource.getRepository(User).find({ order: { username: 'ASC' } })).map((row) => ({ ...row })),
      );
    });

    it('should tell true from false, and find by either', async () => {
      const inactive = await reader().find('WHERE account.is_active = ?', [false]);
      expect(inactive.map(({ username, isActive }) => [username, isActive])).toEqual([['bob', false]]);
      expect(await reader().find('WHERE account.is_active = ?', [true])).toHaveLength(NAMES.length - 1);
    });

    it('should take a value for a value and never for a part of the statement', async () => {
      expect(await reader().findOne('WHERE account.username = ?', ["ada' OR '1'='1"])).toBeNull();
    });

    it('should find the first row, or nothing', async () => {
      expect(await reader().findOne('ORDER BY account.username DESC', [])).toMatchObject({ username: 'emil' });
      expect(await reader().findOne('WHERE account.username = ?', ['nobody'])).toBeNull();
    });

    it.each([
      { skip: 0, take: 2, names: ['ada', 'bob'] },
      { skip: 4, take: 2, names: ['emil'] },
      { skip: 3, take: 2, names: ['dora', 'emil'] },
      { skip: 6, take: 2, names: [] },
      { skip: 0, take: 9, names: NAMES },
    ])('should tell how many there are beside the rows from $skip on', async ({ skip, take, names }) => {
      const all = { where: 'WHERE account.role = ?', order: 'ORDER BY account.username' };
      const [rows, count] = await reader().findPage(all, ['customer'], { skip, take });
      expect([rows.map(({ username }) => username), count]).toEqual([names, NAMES.length]);
    });

    it('should see what was changed since it was asked last', async () => {
      const own = reader();
      await own.findOne('WHERE account.username = ?', ['cleo']);
      await dataSource.getRepository(User).update({ username: 'cleo' }, { name: 'Cleo' });
      expect(await own.findOne('WHERE account.username = ?', ['cleo'])).toMatchObject({ name: 'Cleo' });
    });
  });

  describe(StatementReader.name, () => {
    const byNames = overList((names) => `SELECT username FROM users WHERE username IN (${names}) ORDER BY username`);

    it('should read lists of any length', async () => {
      const names = new StatementReader<{ username: string }>(dataSource);
      for (const wanted of [['ada'], ['bob', 'emil'], ['cleo']])
        expect(await names.read(byNames(wanted), wanted)).toEqual(wanted.map((username) => ({ username })));
    });

    it('should go on when more statements were read than it keeps', async () => {
      const reader = new StatementReader<{ number: number }>(dataSource);
      for (let number = 0; number < 700; number += 1)
        expect(await reader.read(`SELECT ${number} AS "number"`, [])).toEqual([{ number }]);
    });

    it('should refuse a statement that the database does not know', async () => {
      const read = async (): Promise<unknown> => new StatementReader(dataSource).read('SELECT name FROM nowhere', []);
      await expect(read()).rejects.toMatchObject({ message: expect.stringContaining('nowhere') });
    });
  });
});

describe(overList.name, () => {
  it('should write a statement once for each length', () => {
    let written = 0;
    const statement = overList((list) => `${(written += 1)}: ${list}`);
    expect([statement([7]), statement([8]), statement([7, 8])]).toEqual(['1: ?', '1: ?', '2: ?, ?']);
  });
});

describe(marks.name, () => {
  it('should put a mark for every value', () => {
    expect([marks([]), marks(['a', 'b', 'c'])]).toEqual(['', '?, ?, ?']);
  });
});

const account = (username: string): Omit<User, 'id'> => ({
  username,
  usernameKey: username,
  email: null,
  emailKey: null,
  name: '',
  role: 'customer',
  customerId: null,
  language: '',
  mailOnReply: true,
  passwordHash: null,
  isActive: username !== 'bob',
  lastSeenAt: null,
  createdAt: now(),
  updatedAt: now(),
});

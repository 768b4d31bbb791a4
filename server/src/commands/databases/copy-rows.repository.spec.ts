import type { DataSource } from 'typeorm';
import { databaseKinds, openDatabaseOf } from '../../database/testing-kinds.js';
import { copyRows } from './copy-rows.js';
import { tablesInOrder } from './tables-in-order.js';

const AT = '2026-01-02T03:04:05.000Z';
const kinds = await databaseKinds();

/** Every row of every table, as one kind of database or the other gives it, with truth values as numbers. */
async function allRows(dataSource: DataSource): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {};
  for (const { name, key } of await tablesInOrder(dataSource)) {
    const order = key.map((column) => `"${column}"`).join(', ');
    rows[name] = await dataSource.query(`SELECT * FROM "${name}" ORDER BY ${order}`);
  }
  return JSON.parse(JSON.stringify(rows, (_, value: unknown) => (typeof value === 'boolean' ? Number(value) : value)));
}

async function fill(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `INSERT INTO conversations (id, thread_id, user_id, title, is_archived, created_at, updated_at)
     VALUES (7, 'kept_thread', 1, 'sealed title', 1, '${AT}', '${AT}')`,
  );
  for (const [id, parent] of [
    [3, 'NULL'],
    [4, '3'],
  ]) {
    await dataSource.query(
      `INSERT INTO messages (id, conversation_id, parent_id, sender, content, is_pending, created_at)
       VALUES (${id}, 7, ${parent}, 'user', 'sealed words', 0, '${AT}')`,
    );
  }
}

describe.each(kinds)('copying a whole database to %s and back', (kind) => {
  it('should keep every row as it is, count on behind them, and refuse a database that holds rows', async () => {
    const [first, second, third] = [
      await openDatabaseOf('SQLite'),
      await openDatabaseOf(kind),
      await openDatabaseOf('SQLite'),
    ];
    try {
      await fill(first.dataSource);
      expect(await copyRows(first.dataSource, second.dataSource, () => undefined)).toBe(3);
      expect(await copyRows(second.dataSource, third.dataSource, () => undefined)).toBe(3);
      expect(await allRows(third.dataSource)).toEqual(await allRows(first.dataSource));
      await second.dataSource.query(
        `INSERT INTO messages (conversation_id, sender, content, is_pending, created_at)
         VALUES (7, 'user', 'new words', ${kind === 'SQLite' ? '0' : 'false'}, '${AT}')`,
      );
      const [newest]: unknown[] = await second.dataSource.query('SELECT MAX(id) AS id FROM messages');
      expect(newest).toEqual({ id: 5 });
      await expect(copyRows(first.dataSource, second.dataSource, () => undefined)).rejects.toThrow(
        /is not empty, it holds conversations/,
      );
    } finally {
      for (const { close } of [first, second, third]) await close();
    }
  });
});

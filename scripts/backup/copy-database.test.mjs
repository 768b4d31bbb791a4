import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inProject, Problem } from '../lib/project.mjs';
import { copyDatabase, databaseFile } from './copy-database.mjs';

const Database = createRequire(inProject('server/package.json'))('better-sqlite3');
const folder = mkdtempSync(join(tmpdir(), 'counterpoint-copy-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('should copy what is committed while the database is in use, for its owner alone', async () => {
  const source = join(folder, 'source.db');
  const writer = new Database(source);
  writer.pragma('journal_mode = WAL');
  writer.exec("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('kept')");
  writer.exec("BEGIN; INSERT INTO note VALUES ('not yet')");
  const target = join(folder, 'copy.db');
  await copyDatabase(source, target);
  writer.exec('ROLLBACK');
  writer.close();
  const copy = new Database(target, { readonly: true });
  assert.deepEqual(copy.prepare('SELECT text FROM note').pluck().all(), ['kept']);
  copy.close();
  assert.equal(statSync(target).mode & 0o777, 0o600);
});

test('should say that there is no database, and leave nothing of one that is damaged', async () => {
  await assert.rejects(copyDatabase(join(folder, 'gone.db'), join(folder, 'a.db')), Problem);
  const damaged = join(folder, 'damaged.db');
  writeFileSync(damaged, 'this is no database file, but long enough to be looked at as if it were one'.repeat(100));
  await assert.rejects(copyDatabase(damaged, join(folder, 'b.db')));
  assert.equal(existsSync(join(folder, 'b.db')), false);
});

test('should look where the server keeps its database', () => {
  assert.equal(databaseFile({}), inProject('data/runtime/counterpoint.db'));
  assert.equal(databaseFile({ DATA_DIR: '/var/lib/counterpoint' }), '/var/lib/counterpoint/counterpoint.db');
  assert.equal(databaseFile({ DATABASE_URL: 'sqlite:////srv/app.db' }), '/srv/app.db');
});

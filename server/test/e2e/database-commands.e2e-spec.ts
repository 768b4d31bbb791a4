import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { Client } from '../support/client.js';
import { manage } from '../support/run-command.js';
import { STARTER_STORE } from '../support/stores.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const PATIENCE_MILLISECONDS = 240_000;
const THREAD = 'conv_kept_words';
const listSchema = z.object({ results: z.array(z.object({ thread_id: z.string() }).loose()) }).loose();

describe('commands for databases', () => {
  let app: TestApp;
  let folder: string;
  let demo: Client;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counterpoint-databases-'));
    app = await createTestApp({ store: STARTER_STORE });
    demo = await Client.signIn(app.url, DEMO);
    await demo.ask('Do you have Queen?', { thread_id: THREAD });
    await demo.json('POST', '/api/support-requests/', { kind: 'refund', text: 'Twice!' });
  });
  afterEach(async () => {
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const environment = () => ({ DATA_DIR: app.dataFolder, STORE_DATABASE_URL: `sqlite:///${STARTER_STORE}` });
  const rowsOf = (file: string, table: string): unknown[] => {
    const database = new Database(file, { readonly: true });
    const rows: unknown[] = database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all();
    database.close();
    return rows;
  };
  const found = async (words: string): Promise<string[]> =>
    listSchema
      .parse(await demo.json('GET', `/api/conversations/?search=${words}`))
      .results.map(({ thread_id: thread }) => thread);

  it(
    'should copy everything into an empty database, and nothing into another',
    async () => {
      const [from, to] = [join(app.dataFolder, 'counterpoint.db'), join(folder, 'copy.db')];
      const addresses = [`sqlite:///${from}`, `sqlite:///${to}`];
      const done = await manage(['migrate_database', ...addresses], environment());
      expect([done.status, done.stderr]).toEqual([0, '']);
      expect(done.stdout).toMatch(/^Copied \d+ rows/);
      for (const table of [
        'users',
        'conversations',
        'messages',
        'support_requests',
        'audit_events',
        'conversation_words',
      ])
        expect([table, rowsOf(to, table)]).toEqual([table, rowsOf(from, table)]);
      const again = await manage(['migrate_database', ...addresses], environment());
      expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('is not empty')]);
      const odd = await manage(['migrate_database', 'here', 'there'], environment());
      expect(odd.status).toBe(1);
    },
    PATIENCE_MILLISECONDS,
  );

  it(
    'should make the index of words anew',
    async () => {
      expect(await found('queen')).toEqual([THREAD]);
      const database = new Database(join(app.dataFolder, 'counterpoint.db'));
      database.prepare('DELETE FROM conversation_words').run();
      database.close();
      expect(await found('queen')).toEqual([]);
      const done = await manage(['update_embeddings'], environment());
      expect([done.status, done.stdout]).toEqual([0, expect.stringContaining('1 conversations are indexed')]);
      expect(await found('queen')).toEqual([THREAD]);
    },
    PATIENCE_MILLISECONDS,
  );
});

describe('RETENTION_DAYS', () => {
  it('should delete what nobody said anything in for so long, and nothing else', async () => {
    const app = await createTestApp({ env: { RETENTION_DAYS: '30' } });
    try {
      const demo = await Client.signIn(app.url, DEMO);
      for (const thread_id of ['conv_old', 'conv_new']) await demo.ask('Do you have Queen?', { thread_id });
      const database = new Database(join(app.dataFolder, 'counterpoint.db'));
      const longAgo = new Date(Date.now() - 31 * 86_400_000).toISOString();
      database.prepare("UPDATE conversations SET updated_at = ? WHERE thread_id = 'conv_old'").run(longAgo);
      database.close();
      await app.crashAndRestart();
      const until = Date.now() + 20_000;
      while ((await demo.send('GET', '/api/conversations/conv_old/')).status !== 404 && Date.now() < until);
      expect((await demo.send('GET', '/api/conversations/conv_old/')).status).toBe(404);
      expect((await demo.send('GET', '/api/conversations/conv_new/')).status).toBe(200);
    } finally {
      await app.stop();
    }
  });
});

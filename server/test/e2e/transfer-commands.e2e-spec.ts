import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Client } from '../support/client.js';
import { manage } from '../support/run-command.js';
import { STARTER_STORE } from '../support/stores.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const documentSchema = z.object({
  format: z.string(),
  version: z.number(),
  conversations: z.array(
    z
      .object({
        thread_id: z.string(),
        owner: z.string(),
        messages: z.array(z.object({ id: z.number(), parent_id: z.number().nullable() }).loose()),
      })
      .loose(),
  ),
});
const listSchema = z.object({ count: z.number() }).loose();

/** Milliseconds for a case that starts many processes on a busy machine. */
const PATIENCE = 240_000;

describe('commands for conversations', () => {
  let app: TestApp;
  let folder: string;
  let demo: Client;
  let guest: Client;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counterpoint-transfer-'));
    app = await createTestApp({ store: STARTER_STORE });
    demo = await Client.signIn(app.url, DEMO);
    guest = await Client.guest(app.url);
    const first = await demo.ask('Show my last order', { thread_id: 'conv_private' });
    await demo.ask('What albums does U2 have?', { thread_id: 'conv_private' });
    await demo.ask('What albums does Queen have?', { thread_id: 'conv_private', parent_id: first.message.id });
    await guest.ask('Do you have =Queen?', { thread_id: 'conv_of_guest' });
  });
  afterEach(async () => {
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const run = (...words: string[]) =>
    manage(words, { DATA_DIR: app.dataFolder, STORE_DATABASE_URL: `sqlite:///${STARTER_STORE}` });
  const exportTo = async (name: string) => {
    const file = join(folder, name);
    expect(await run('export_conversations', `--file=${file}`)).toMatchObject({ status: 0, stderr: '' });
    return documentSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  };
  const count = async (client: Client) => listSchema.parse(await client.json('GET', '/api/conversations/')).count;
  const comparable = ({ conversations }: z.infer<typeof documentSchema>) =>
    conversations
      .map(({ messages, ...conversation }) => ({
        ...conversation,
        messages: messages.map(({ id: _id, parent_id: parent, ...message }) => ({
          ...message,
          parent: messages.findIndex(({ id }) => id === parent),
        })),
      }))
      .sort((left, right) => (left.thread_id < right.thread_id ? -1 : 1));

  it(
    'should give everything back to its owners after it was cleared',
    async () => {
      const before = await exportTo('before.json');
      expect(before.conversations.map(({ thread_id: thread }) => thread).sort()).toEqual([
        'conv_of_guest',
        'conv_private',
      ]);
      expect((await stat(join(folder, 'before.json'))).mode & 0o777).toBe(0o600);
      expect((await run('clear_conversations')).status).not.toBe(0);
      expect(await count(demo)).toBe(1);
      expect((await run('clear_conversations', '--yes')).status).toBe(0);
      expect([await count(demo), await count(guest)]).toEqual([0, 0]);
      const imported = await run('import_conversations', `--file=${join(folder, 'before.json')}`);
      expect(imported).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('2 conversations') });
      expect([await count(demo), await count(guest)]).toEqual([1, 1]);
      expect(comparable(await exportTo('after.json'))).toEqual(comparable(before));
    },
    PATIENCE,
  );

  it(
    'should narrow what it works on',
    async () => {
      const table = await run('export_conversations', '--format=csv', '--user=demo');
      expect(table.stdout).toContain('conv_private');
      expect(table.stdout).not.toContain('conv_of_guest');
      expect((await run('clear_conversations', '--before=2020-01-01', '--yes')).stdout).toContain('0 conversations');
      expect((await run('clear_conversations', '--user=demo', '--yes')).stdout).toContain('1 conversations');
      expect([await count(demo), await count(guest)]).toEqual([0, 1]);
    },
    PATIENCE,
  );

  it(
    'should take in nothing of a file with one fault, and say where it is',
    async () => {
      const document = await exportTo('good.json');
      const file = join(folder, 'bad.json');
      const wrong: [unknown, RegExp][] = [
        [{ ...document, conversations: [...document.conversations, { thread_id: 5 }] }, /conversations\.2\./],
        [{ ...document, conversations: [{ ...document.conversations[0], owner: 'nobody-at-all' }] }, /nobody-at-all/],
        [[], /Nothing was taken in/],
      ];
      for (const [content, words] of wrong) {
        await writeFile(file, JSON.stringify(content));
        const result = await run('import_conversations', `--file=${file}`);
        expect([result.status, result.stderr]).toEqual([expect.any(Number), expect.stringMatching(words)]);
        expect(result.status).not.toBe(0);
      }
      expect([await count(demo), await count(guest)]).toEqual([1, 1]);
    },
    PATIENCE,
  );
});

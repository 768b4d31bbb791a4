import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Client } from '../support/client.js';
import { manage } from '../support/run-command.js';
import { ADMIN, createTestApp, DEMO, freePort } from '../support/test-app.js';

const SERVER = resolve(fileURLToPath(new URL('.', import.meta.url)), '../..');
const [OLD_KEY, NEW_KEY] = ['the first encryption key of this shop', 'the second encryption key of this shop'];
const SECRET_KEY = 'a secret that does not change here at all';

const NO_SERVER = 'postgres://somebody@127.0.0.1:9/nowhere';
const QUIET = { LOG_LEVEL: 'silent', LLM_PROVIDER: 'none' };

describe('starting', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counterpoint-start-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it.each([
    [
      'its data folder cannot be made',
      { DATA_DIR: '/proc/nowhere/data' },
      /^Counterpoint cannot make \/proc\/nowhere.*DATA_DIR/,
    ],
    ['this machine has no such address', { HOST: '192.0.2.1' }, /^This machine has no address 192\.0\.2\.1\. Set HOST/],
    ['nobody knows the name', { HOST: 'nowhere.invalid' }, /^(No machine is called|The name) nowhere\.invalid.*HOST/],
    [
      'PostgreSQL is away',
      { DATABASE_URL: NO_SERVER, SECRET_KEY, ENCRYPTION_KEY: OLD_KEY },
      /^The PostgreSQL server .*reached/,
    ],
    ['both keys are missing', { DATABASE_URL: NO_SERVER }, /SECRET_KEY: must be set .*; ENCRYPTION_KEY: must be set/],
    [
      'keys are weak',
      { SECRET_KEY: 'x'.repeat(40), ENCRYPTION_KEY: 'short' },
      /SECRET_KEY: is a sample.*ENCRYPTION_KEY: must have/,
    ],
  ])('should end with one sentence when %s', async (_what, variables, sentence) => {
    const child = spawn(process.execPath, ['dist/main.js'], {
      cwd: SERVER,
      env: { PATH: process.env.PATH, PORT: String(await freePort()), DATA_DIR: folder, ...QUIET, ...variables },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    const [status]: unknown[] = await once(child, 'exit');
    expect(status).toBe(1);
    expect(said).toMatch(sentence);
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it('should say at once that the named store is not there', async () => {
    const app = await createTestApp({ dataFolder: folder, store: join(folder, 'no-such-store.db') });
    const output = await app.output();
    await app.stop();
    expect(output).toContain(
      `There is no store at ${join(folder, 'no-such-store.db')}, which STORE_DATABASE_URL names`,
    );
  });

  it('should keep everybody signed in, all texts readable and the audit trail whole when the encryption key changes', async () => {
    const before = await createTestApp({ dataFolder: folder, env: { SECRET_KEY, ENCRYPTION_KEY: OLD_KEY } });
    const demo = await Client.signIn(before.url, DEMO);
    const { thread_id: thread } = await demo.ask('What albums does The Beatles have?');
    await before.stop();
    const keys = { SECRET_KEY, ENCRYPTION_KEY: NEW_KEY, ENCRYPTION_KEY_PREVIOUS: OLD_KEY };
    const after = await createTestApp({ dataFolder: folder, env: { ...keys, PORT: new URL(before.url).port } });
    const messages = JSON.stringify(await demo.json('GET', `/api/conversations/${thread}/messages/`));
    expect(messages).toContain('Abbey Road');
    const found = await demo.json('GET', '/api/conversations/?search=beatles');
    expect(z.object({ count: z.number() }).parse(found).count).toBe(1);
    const admin = await Client.signIn(after.url, ADMIN);
    expect(JSON.stringify(await admin.json('GET', '/api/audit/'))).toContain('auth.login');
    await after.stop();
    expect(await manage(['audit', 'verify'], { DATA_DIR: folder, ...keys })).toMatchObject({
      status: 0,
      stdout: 'The audit trail is whole.\n',
    });
  });

  it('should erase a person from the command line only when told so', async () => {
    const app = await createTestApp({ dataFolder: folder });
    const demo = await Client.signIn(app.url, DEMO);
    await demo.ask('hello');
    await app.stop();
    const env = { DATA_DIR: folder };
    expect((await manage(['erase_person', 'demo'], env)).status).not.toBe(0);
    expect(await manage(['erase_person', 'demo', '--yes'], env)).toMatchObject({ status: 0 });
    const again = await createTestApp({ dataFolder: folder });
    const admin = await Client.signIn(again.url, ADMIN);
    const left = z.object({ count: z.number() }).parse(await admin.json('GET', '/api/conversations/'));
    await again.stop();
    expect(left.count).toBe(0);
  });
});

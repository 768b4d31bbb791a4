import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../support/client.js';
import { manage } from '../support/run-command.js';
import { readColumn, STARTER_STORE } from '../support/stores.js';
import { createTestApp } from '../support/test-app.js';

describe('the command line', () => {
  let folder: string;
  const env = () => ({ DATA_DIR: folder, STORE_DATABASE_URL: `sqlite:///${STARTER_STORE}` });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'counterpoint-manage-'));
  });
  afterEach(async () => rm(folder, { recursive: true, force: true }));

  const question = (id: string, say: string, all: string[][], customer: number | null = null) =>
    JSON.stringify({ id, category: 'test', customer_id: customer, turns: [{ say, all, none: [] }] });

  it('should run a question file and print its table', async () => {
    const [total = ''] = readColumn(
      STARTER_STORE,
      "SELECT printf('%.2f', Total) FROM Invoice WHERE CustomerId = 3 ORDER BY InvoiceDate DESC LIMIT 1",
    );
    const file = join(folder, 'questions.jsonl');
    await writeFile(
      file,
      [
        question('beatles', 'What albums does The Beatles have?', [['Abbey Road']]),
        question('invoice', 'how much was my last order?', [[`$${total}`]], 3),
      ].join('\n'),
    );
    const result = await manage(['test_agents', `--queries=${file}`], env());
    expect(result.stderr).toBe('');
    expect(result.stdout).toMatch(/2\s*\/\s*2/);
    expect(result.status).toBe(0);
  });

  it('should end with 1 and name the case when one answer is wrong', async () => {
    const file = join(folder, 'questions.jsonl');
    await writeFile(file, question('impossible-case', 'What albums does The Beatles have?', [['Kind of Purple']]));
    const result = await manage(['test_agents', `--queries=${file}`], env());
    expect(result.status).toBe(1);
    expect(result.stdout).toContain('impossible-case');
    expect(result.stdout).toContain('Kind of Purple');
  });

  it('should make an administrator who can sign in', async () => {
    const password = 'a password nobody guesses 9';
    const made = await manage(
      ['createsuperuser', '--username=chief', '--email=chief@example.org', `--password=${password}`],
      env(),
    );
    expect(made.status).toBe(0);
    const app = await createTestApp({ dataFolder: folder, store: STARTER_STORE });
    try {
      const chief = await Client.signIn(app.url, { username: 'chief', password });
      expect((await chief.send('GET', '/api/outbox/')).status).toBe(200);
    } finally {
      await app.stop();
    }
  });

  it('should name an unknown command, a missing file and a bad setting in one line', async () => {
    for (const [words, more] of [
      [['fly'], {}],
      [['test_agents', '--queries=/no/such/file.jsonl'], {}],
      [['outbox'], { PORT: 'eighty' }],
    ] as const) {
      const result = await manage(words, { ...env(), ...more });
      expect(result.status).not.toBe(0);
      expect(result.stderr.trim().split('\n').length).toBeLessThanOrEqual(3);
      expect(result.stderr).not.toMatch(/\bat .+:\d+:\d+/);
    }
  });
});

import { z } from 'zod';
import { makeAccount } from '../support/accounts.js';
import { Client } from '../support/client.js';
import { type CountedApp, createCountedApp } from '../support/counted-app.js';
import { interfaceRoutes } from '../support/interface-routes.js';
import { readCode } from '../support/outbox.js';
import { readColumn, STARTER_STORE } from '../support/stores.js';
import { ADMIN } from '../support/test-app.js';

/** A page with a row of every kind, and a long one. */
const FEW = 2;
const ROWS = 12;
const FILLING_MILLISECONDS = 180_000;
const THREAD = 'conv_lists';
const pageSchema = z.object({ results: z.array(z.unknown()) }).loose();
/** Lists whose length the software decides. */
const FEWEST: Readonly<Record<string, number>> = { '/api/agents/': 3, '/api/analytics/agents/': 2 };

/** The beginning of a statement and its end, to tell it by. */
const start = (statement: string): string => statement.replace(/^(.{12}).*( FROM .*)$/, '$1 ...$2').slice(0, 200);

describe('every list', () => {
  let app: CountedApp;
  let admin: Client;
  let lists: string[];

  beforeAll(async () => {
    app = await createCountedApp();
    admin = await Client.signIn(app.url, ADMIN);
    await fill();
    const routes = await interfaceRoutes();
    lists = routes
      .filter(({ isList }) => isList)
      .map(({ path }) => path.replace('{name}', 'events').replace('{id}', THREAD));
  }, FILLING_MILLISECONDS);
  afterAll(() => app.stop());

  const times = async (work: (count: number) => Promise<unknown>): Promise<void> => {
    for (let count = 0; count < ROWS; count += 1) await work(count);
  };

  /** Brings every list to at least a dozen rows. */
  const fill = async (): Promise<void> => {
    const first = await admin.ask('Do you have Queen?', { thread_id: THREAD });
    await times(() => admin.ask('Do you have U2?', { thread_id: THREAD, parent_id: first.message.id }));
    await times((count) => admin.ask(`Do you have the song Wxyzzy ${count} Qrst?`));
    await admin.ask('show my orders');
    await times((count) => admin.json('POST', '/api/api-keys/', { name: `key ${count}` }));
    await times(() => makeAccount(app));
    await times(() => Client.signIn(app.url, ADMIN));
    await times((count) => admin.json('POST', '/api/support-requests/', { kind: 'refund', text: `Case ${count}` }));
    const events = ['support_request.opened'];
    await times((count) => admin.json('POST', '/api/webhooks/', { url: `http://127.0.0.1:1/${count}`, events }));
    await times((count) =>
      admin.json('POST', '/api/system/models/', { name: `model-${count}:1b`, provider: 'ollama' }),
    );
    const agent = { name: 'events', label: 'Events', description: 'Tells what is on.', tools: ['music'] };
    await admin.json('POST', '/api/agents/', { ...agent, routing_words: ['gig'] });
    await times((count) => admin.json('PATCH', '/api/agents/events/', { label: `Events ${count}` }));
    const addresses = readColumn(STARTER_STORE, 'SELECT Email FROM Customer WHERE CustomerId <= ?', ROWS);
    for (const email of addresses) await admin.send('POST', '/api/auth/code/', { email });
    await readCode(app, addresses.at(-1) ?? '');
  };

  it('should take as many statements for a long page as for a short one', async () => {
    expect(lists.length).toBeGreaterThanOrEqual(18);
    const growing: unknown[] = [];
    for (const path of lists) {
      const read = async (limit: number): Promise<number> =>
        pageSchema.parse(await admin.json('GET', `${path}?limit=${limit}`)).results.length;
      await read(FEW);
      const rows = { few: 0, many: 0 };
      const few = await app.statementsOf(async () => (rows.few = await read(FEW)));
      const many = await app.statementsOf(async () => (rows.many = await read(ROWS)));
      expect([path, rows.few, rows.many >= (FEWEST[path] ?? ROWS)]).toEqual([path, FEW, true]);
      expect([path, few.length > 0]).toEqual([path, true]);
      if (many.length !== few.length) growing.push([path, few.map(start), many.map(start)]);
    }
    expect(growing).toEqual([]);
  });
});

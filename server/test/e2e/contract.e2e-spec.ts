import { createHmac, randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { makeAccount } from '../support/accounts.js';
import { Client } from '../support/client.js';
import { Contract, type ContractAnswer, type ContractCall } from '../support/contract.js';
import { readCode } from '../support/outbox.js';
import { ScriptedOllama } from '../support/scripted-ollama.js';
import { copyStore, readColumn, STARTER_STORE } from '../support/stores.js';
import { ADMIN, createTestApp, type TestApp } from '../support/test-app.js';

const DEMO = { username: 'demo', password: 'a quiet harbour at nine' };
const SECRET = 'a secret of the webhooks of the shop';
const UNKNOWN = {
  id: 2_000_000_000,
  thread_id: 'nobody_has_this',
  name: 'nobody_has_this',
  model: 'none:1b',
  version: 9,
};
const IMPORT_BYTES = 17 * 1024 * 1024;
const BODY_BYTES = 1024 * 1024 + 1;
/** Ends the session of the caller, and is called by somebody of their own. */
const FAREWELLS = ['POST /api/auth/logout/', 'DELETE /api/auth/me/', 'POST /api/auth/password/change/'];
/** Examples that need a secret or a wait that nobody has yet: they are refused here, and succeed further down. */
const MADE_UP = [
  'POST /api/auth/code/verify/',
  'POST /api/auth/me/email/',
  'POST /api/auth/me/email/verify/',
  'POST /api/auth/password/reset/',
  'POST /api/auth/token/refresh/',
  'POST /webhooks/',
  'DELETE /api/auth/sessions/{id}/',
  'POST /api/auth/me/customer/',
  'POST /api/chat/{thread_id}/resend/',
  'POST /api/inbox/{id}/approve/',
  'POST /api/inbox/{id}/reject/',
];
const tokensSchema = z.object({ access: z.string(), refresh: z.string() }).loose();

describe('the interface and its description', () => {
  let ollama: ScriptedOllama;
  let app: TestApp;
  let contract: Contract;
  let admin: Record<string, string>;
  let store: string;
  /** Examples that were not answered as they say: key, status, body. */
  let refusedExamples: readonly unknown[];

  /** The examples go first, on an untouched server; the tests after them may come in any order. */
  beforeAll(async () => {
    ollama = await ScriptedOllama.start();
    ollama.models = [{ name: 'llama3.2:3b', modifiedAt: '2026-02-01T10:00:00Z', capabilities: ['completion'] }];
    store = await copyStore(STARTER_STORE);
    app = await createTestApp({
      store,
      env: {
        DEMO_PASSWORD: DEMO.password,
        REGISTRATION: 'on',
        WEBHOOK_SECRETS: SECRET,
        WEBHOOK_ALLOWED_HOSTS: 'shop.example.com',
        ALLOWED_HOSTS: 'localhost',
        LLM_PROVIDER: 'ollama',
        OLLAMA_BASE_URL: ollama.url,
      },
    });
    contract = await Contract.of(app.url);
    admin = await bearerOf(ADMIN);
    refusedExamples = await tryExamples();
  });
  /** Only when all tests have run is it known that every status of every operation was seen. */
  afterAll(async () => {
    await app.stop();
    await ollama.stop();
    const promised = contract.operations.flatMap((key) => contract.statusesOf(key).map((status) => `${key} ${status}`));
    expect(promised.length).toBeGreaterThan(500);
    expect(promised.filter((one) => !contract.seen.has(one))).toEqual([]);
  });

  const signIn = async (account: object): Promise<z.infer<typeof tokensSchema>> =>
    tokensSchema.parse((await contract.call('POST /api/auth/login/', { body: account })).body);
  const bearerOf = async ({ username, password }: typeof DEMO): Promise<Record<string, string>> => ({
    Authorization: `Bearer ${(await signIn({ username, password })).access}`,
  });
  const newcomer = async (): Promise<Record<string, string>> => {
    const { username } = await makeAccount(app);
    return bearerOf({ username, password: DEMO.password });
  };
  const as = async (headers: Record<string, string>, key: string, call: ContractCall = {}): Promise<ContractAnswer> =>
    contract.call(key, { ...call, headers: { ...headers, ...call.headers } });
  const documented = (status: number): string[] =>
    contract.operations.filter((key) => contract.statusesOf(key).includes(status));
  /** Calls in the order in which they can succeed: what is made is there before it is read, and goes last. */
  const inOrder = (): string[] => {
    const rank = (key: string): number => {
      if (key === 'POST /api/chat/' || key === 'POST /api/system/models/') return 0;
      if (key.includes('clear_history')) return 4;
      if (/^DELETE \/api\/(conversations|users)\/\{id\}\/$/.test(key)) return 5;
      return { GET: 2, DELETE: 4 }[key.split(' ')[0] ?? ''] ?? (/\{/.test(key) ? 2 : 1);
    };
    return contract.operations.toSorted((left, right) => rank(left) - rank(right));
  };

  const tryExamples = async (): Promise<readonly unknown[]> => {
    const refused: unknown[] = [];
    for (const key of inOrder()) {
      const headers = FAREWELLS.includes(key) ? await newcomer() : contract.isOpen(key) ? {} : admin;
      const made: ContractCall =
        key === 'POST /webhooks/' ? { headers: { 'X-Counterpoint-Signature': 't=1,v1=00' } } : {};
      const { status, body } = await as(headers, key, made);
      if (status >= 300 && !MADE_UP.includes(key)) refused.push([key, status, body]);
    }
    return refused;
  };

  it('should answer every example as it says', () => {
    expect(refusedExamples).toEqual([]);
  });

  it('should take what its examples can only make up: a code, a token, a session, a signature', async () => {
    const { refresh } = await signIn(DEMO);
    expect((await contract.call('POST /api/auth/token/refresh/', { body: { refresh } })).status).toBe(200);
    const other = await bearerOf(ADMIN);
    const { body } = await as(other, 'GET /api/auth/sessions/');
    const sessions = z
      .object({ results: z.array(z.object({ id: z.string(), is_current: z.boolean() }).loose()) })
      .loose();
    const id = sessions.parse(body).results.find(({ is_current: isCurrent }) => isCurrent)?.id ?? '';
    expect((await as(admin, 'DELETE /api/auth/sessions/{id}/', { path: { id } })).status).toBe(204);

    const [email = ''] = readColumn(store, 'SELECT Email FROM Customer WHERE CustomerId = ?', 7);
    await contract.call('POST /api/auth/code/', { body: { email } });
    const code = await readCode(app, email);
    expect((await contract.call('POST /api/auth/code/verify/', { body: { email, code } })).status).toBe(200);

    const text = JSON.stringify({ event_type: 'customer_query', customer_id: 7, message: 'Where is my order?' });
    const time = Math.floor(Date.now() / 1000);
    const signature = `t=${time},v1=${createHmac('sha256', SECRET).update(`${time}.${text}`).digest('hex')}`;
    const signed = { 'X-Counterpoint-Signature': signature };
    expect((await contract.call('POST /webhooks/', { text, headers: signed })).status).toBe(202);
    for (const wrong of [{ text: 'x'.repeat(BODY_BYTES) }, { text: '{"event_type":"none"}' }])
      await contract.call('POST /webhooks/', { ...wrong, headers: { ...signed, ...signedFor(wrong.text) } });
    await contract.call('POST /webhooks/', { text, headers: { ...signed, 'Content-Type': 'text/plain' } });
  });

  it('should take the address of an account with the code that was mailed to it', async () => {
    const person = await newcomer();
    const email = 'newcomer@example.org';
    const changed = await as(person, 'PATCH /api/auth/me/', { body: { email } });
    expect(changed.body).toMatchObject({ email, email_verified: false });
    const proven = await as(person, 'POST /api/auth/me/email/verify/', { body: { code: await readCode(app, email) } });
    expect(proven.body).toMatchObject({ email, email_verified: true });
    await as(person, 'PATCH /api/auth/me/', { body: { email: 'another@example.org' } });
    expect((await as(person, 'POST /api/auth/me/email/')).status).toBe(202);
  });

  it('should let a password be chosen anew with the key of the mail', async () => {
    const email = 'forgetful@example.org';
    await as(admin, 'POST /api/users/', { body: { username: 'forgetful', email, password: DEMO.password } });
    await contract.call('POST /api/auth/password/forgot/', { body: { email } });
    const token = await resetKey(email);
    const body = { token, password: 'quieter than a harbour' };
    expect((await contract.call('POST /api/auth/password/reset/', { body })).status).toBe(204);
  });

  it('should link the account to the customer that was proven, and go on from a wait', async () => {
    const person = await newcomer();
    const [email = ''] = readColumn(store, 'SELECT Email FROM Customer WHERE CustomerId = ?', 9);
    const asked = await as(person, 'POST /api/chat/', { body: { message: 'show my orders', thread_id: 'conv_wait' } });
    expect(asked.body).toMatchObject({ status: 'interrupted', interrupt: { kind: 'identifier' } });
    const path = { thread_id: 'conv_wait' };
    await as(person, 'POST /api/chat/{thread_id}/resume/', { path, body: { message: email } });
    expect((await as(person, 'POST /api/chat/{thread_id}/resend/', { path })).status).toBe(429);
    ageAttempts(app);
    expect((await as(person, 'POST /api/chat/{thread_id}/resend/', { path })).status).toBe(202);
    const message = await readCode(app, email);
    const proven = await as(person, 'POST /api/chat/{thread_id}/resume/', { path, body: { message } });
    expect(proven.body).toMatchObject({ status: 'complete' });
    expect((await as(person, 'POST /api/auth/me/customer/')).status).toBe(200);
    expect((await as(person, 'POST /api/chat/{thread_id}/resend/', { path })).status).toBe(409);
    expect((await as(person, 'POST /api/chat/{thread_id}/resume/', { path, body: {} })).status).toBe(409);
  });

  it('should let the staff settle a claim once', async () => {
    for (const action of ['approve', 'reject']) {
      const person = await newcomer();
      const thread = `conv_${action}`;
      await as(person, 'POST /api/chat/', { body: { message: 'show my orders', thread_id: thread } });
      const claim = { path: { thread_id: thread }, body: { message: '12' } };
      await as(person, 'POST /api/chat/{thread_id}/resume/', claim);
      const id = await matterOf(thread);
      const key = `POST /api/inbox/{id}/${action}/`;
      const decision = { path: { id }, ...(action === 'approve' && { body: { customer_id: 12 } }) };
      expect((await as(admin, key, decision)).status).toBe(200);
      expect((await as(admin, key, decision)).status).toBe(409);
    }
  });

  it('should refuse whoever is nobody with 401', async () => {
    for (const key of documented(401).filter((one) => !contract.isOpen(one)))
      expect([key, (await contract.call(key)).status]).toEqual([key, 401]);
    const body = { username: 'demo', password: 'surely not this one' };
    expect((await contract.call('POST /api/auth/login/', { body })).status).toBe(401);
  });

  it('should refuse whom it is not open to with 403', async () => {
    const guest = z
      .object({ access: z.string() })
      .loose()
      .parse((await contract.call('POST /api/auth/guest/')).body);
    const { body } = await as(await newcomer(), 'POST /api/api-keys/', { body: { name: 'a program' } });
    const { key: apiKey } = z.object({ key: z.string() }).loose().parse(body);
    const ways = [{ Authorization: `Bearer ${guest.access}` }, { Authorization: `Bearer ${apiKey}` }, await cookieOf()];
    for (const key of documented(403)) {
      const statuses: number[] = [];
      const tries = contract.isOpen(key) ? [{ Origin: 'https://evil.example' }] : ways;
      for (const headers of tries) {
        if (statuses.includes(403) || (FAREWELLS.includes(key) && headers === ways[0])) continue;
        const isSafeToTry = contract.isOpen(key) || headers !== ways[0] || isForStaff(key);
        if (isSafeToTry) statuses.push((await contract.call(key, { headers })).status);
      }
      expect([key, statuses.includes(403)]).toEqual([key, true]);
    }
  });

  it('should refuse what is malformed with 400 and name a field', async () => {
    for (const key of documented(400).filter((one) => one.includes(' /api/') && !one.includes(' /webhooks'))) {
      const call: ContractCall = contract.hasBody(key)
        ? { body: { ...Object(contract.exampleOf(key)), no_such_field: 1 } }
        : contract.hasQuery(key)
          ? { query: '?no_such_parameter=1' }
          : { path: { id: 'abc', version: 'abc' } };
      const { status, body } = await as(contract.isOpen(key) ? {} : admin, key, call);
      expect([key, status, body]).toMatchObject([key, 400, {}]);
    }
  });

  it('should refuse other media and bodies that are too large', async () => {
    for (const key of documented(415).filter((one) => !one.includes('webhooks/') || one.includes('/api/'))) {
      const headers = contract.isOpen(key) ? {} : admin;
      const plain = await as(headers, key, { headers: { 'Content-Type': 'text/plain' } });
      const length = key.includes('import') ? IMPORT_BYTES : BODY_BYTES;
      const large = await as(headers, key, { text: `{"a":"${'x'.repeat(length)}"}` });
      expect([key, plain.status, large.status]).toEqual([key, 415, 413]);
    }
  });

  it('should not find what is not there', async () => {
    for (const key of documented(404).filter((one) => contract.hasPlaces(one))) {
      const path = key.includes('sessions/{id}') ? { id: randomUUID() } : UNKNOWN;
      expect([key, (await as(admin, key, { path })).status]).toEqual([key, 404]);
    }
  });

  it('should say that it is asked too often', async () => {
    const limited = await createTestApp({ env: { THROTTLE_ANON: '1/hour' } });
    try {
      const strict = await Contract.of(limited.url);
      await fetch(`${limited.url}/api/auth/me/`);
      for (const key of documented(429)) {
        const { status, headers } = await strict.call(key);
        expect([key, status, Number(headers.get('retry-after')) > 0]).toEqual([key, 429, true]);
      }
      for (const entry of strict.seen) contract.seen.add(entry);
    } finally {
      await limited.stop();
    }
  });

  it('should tell a probe that it asked for another host', async () => {
    for (const key of ['GET /livez', 'GET /readyz', 'GET /healthz']) {
      expect(await statusForHost(`${app.url}${key.split(' ')[1]}`, 'evil.example')).toBe(400);
      contract.seen.add(`${key} 400`);
    }
  });

  it('should say what does not fit how things stand', async () => {
    const expectStatus = async (status: number, key: string, call: ContractCall = {}): Promise<void> =>
      expect([key, (await as(admin, key, call)).status]).toEqual([key, status]);
    const person = await newcomer();
    await as(admin, 'POST /api/agents/');
    await expectStatus(409, 'POST /api/agents/');
    await expectStatus(409, 'DELETE /api/agents/{name}/', { path: { name: 'music_agent' } });
    await expectStatus(409, 'DELETE /api/auth/me/');
    await as(admin, 'POST /api/users/', { body: { username: 'taken', email: 'taken@example.org' } });
    await expectStatus(409, 'POST /api/users/', { body: { username: 'taken' } });
    await expectStatus(409, 'PATCH /api/users/{id}/', { path: { id: 2 }, body: { email: 'taken@example.org' } });
    await expectStatus(409, 'DELETE /api/users/{id}/', { path: { id: 1 } });
    const registered = { username: 'taken', password: DEMO.password };
    expect((await contract.call('POST /api/auth/register/', { body: registered })).status).toBe(409);
    const asked = { body: { kind: 'refund', text: 'Twice!' } };
    for (let round = 0; round < 20; round += 1) await as(person, 'POST /api/support-requests/', asked);
    expect((await as(person, 'POST /api/support-requests/', asked)).status).toBe(409);
    const byHand = await matterOf(null, 'refund');
    for (const action of ['take_over', 'hand_back', 'reply'])
      await expectStatus(409, `POST /api/inbox/{id}/${action}/`, { path: { id: byHand } });
    for (let count = 0; count < 50; count += 1) await as(admin, 'POST /api/webhooks/');
    await expectStatus(409, 'POST /api/webhooks/');
    await expectStatus(404, 'POST /api/inbox/', { body: { conversation: 2_000_000_000 } });
    await as(admin, 'POST /api/system/models/');
    await expectStatus(409, 'POST /api/system/models/');
    await expectStatus(404, 'POST /api/system/models/configure/', { body: { model_id: 'none:1b' } });
    await expectStatus(404, 'POST /api/system/models/test/', { body: { model_id: 'none:1b' } });
    for (let key = 0; key < 30; key += 1) {
      const { status } = await as(person, 'POST /api/api-keys/', { body: { name: `key ${key}` } });
      if (status === 422) break;
    }
    const { body: unpassworded } = await as(admin, 'POST /api/auth/code/verify/', {
      body: await codeFor(readColumn(store, 'SELECT Email FROM Customer WHERE CustomerId = ?', 11)[0] ?? ''),
    });
    const { access } = tokensSchema.parse(unpassworded);
    const without = { Authorization: `Bearer ${access}` };
    expect((await as(without, 'POST /api/auth/password/change/')).status).toBe(409);
  });

  it('should hold a message to its limits, its thread and its key', async () => {
    const person = await newcomer();
    const send = (body: object, key?: string): Promise<ContractAnswer> =>
      as(person, 'POST /api/chat/', { body, headers: key === undefined ? {} : { 'Idempotency-Key': key } });
    const message = 'Do you have Queen?';
    const { body } = await send({ message, thread_id: 'conv_limits' }, 'once-and-only-once');
    const { message: answer } = z
      .object({ message: z.object({ id: z.number() }).loose() })
      .loose()
      .parse(body);
    expect((await send({ message: 'something else', thread_id: 'conv_limits' }, 'once-and-only-once')).status).toBe(
      422,
    );
    expect((await send({ message, parent_id: 2_000_000_000 })).status).toBe(404);
    const path = { thread_id: 'conv_limits', id: 'conv_limits' };
    const again = { path, body: { message_id: answer.id - 1 } };
    expect((await as(person, 'POST /api/chat/{thread_id}/regenerate/', again)).status).toBe(409);
    const long = 'x'.repeat(4001);
    const goOn = 'POST /api/conversations/{id}/continue_from_message/';
    const tooLong = [
      await send({ message: long }),
      await as(person, 'POST /api/chat/{thread_id}/resume/', { path, body: { message: long } }),
      await as(person, goOn, { path, body: { message_id: answer.id, message: long } }),
    ].map(({ status }) => status);
    expect(tooLong).toEqual([422, 422, 422]);
    const many = Array.from({ length: 10_001 }, (_, index) => fileMessage(index));
    const file = z.object({ conversations: z.array(z.object({}).loose()) }).loose();
    const example = file.parse(contract.exampleOf('POST /api/conversations/import/'));
    const tooMany = { ...example, conversations: [{ ...example.conversations[0], messages: many }] };
    expect((await as(person, 'POST /api/conversations/import/', { body: tooMany })).status).toBe(422);
    expect(
      (await as(person, 'GET /api/chat/{thread_id}/stream/', { path, headers: { 'Last-Event-ID': '9' } })).status,
    ).toBe(200);
    const { body: empty } = await as(person, 'POST /api/conversations/', { body: {} });
    const { thread_id } = z.object({ thread_id: z.string() }).loose().parse(empty);
    expect((await as(person, 'GET /api/chat/{thread_id}/stream/', { path: { thread_id } })).status).toBe(204);
    await as(admin, 'POST /api/system/pause/', { body: { paused: true } });
    const question = JSON.stringify({ event_type: 'customer_query', message });
    const refused = [
      await send({ message }),
      await as(person, 'POST /api/chat/{thread_id}/regenerate/', { path, body: { message_id: answer.id } }),
      await as(person, 'POST /api/chat/{thread_id}/resume/', { path, body: { message } }),
      await as(person, goOn, { path, body: { message_id: answer.id, message } }),
      await as(admin, 'POST /api/agents/{name}/try/', { path: { name: 'music_agent' } }),
      await contract.call('POST /webhooks/', { text: question, headers: signedFor(question) }),
    ].map(({ status }) => status);
    expect(refused).toEqual([503, 503, 503, 503, 503, 503]);
    await as(admin, 'POST /api/system/pause/', { body: { paused: false } });
  });

  const isForStaff = (key: string): boolean =>
    /\/api\/(users|agents\/|analytics|metrics|tools|audit|outbox|webhooks|inbox|system\/(models|pause|store))/.test(
      key,
    ) && key !== 'GET /api/agents/';
  const signedFor = (text: string): Record<string, string> => {
    const time = Math.floor(Date.now() / 1000);
    const mac = createHmac('sha256', SECRET).update(`${time}.${text}`).digest('hex');
    return { 'X-Counterpoint-Signature': `t=${time},v1=${mac}` };
  };
  const codeFor = async (email: string): Promise<object> => {
    await contract.call('POST /api/auth/code/', { body: { email } });
    return { email, code: await readCode(app, email) };
  };
  /** A signed-in browser that does not send the token of its session. */
  const cookieOf = async (): Promise<Record<string, string>> => {
    const response = await fetch(`${app.url}/api/auth/login/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(DEMO),
    });
    return { Cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  };
  const matterOf = async (thread: string | null, kind = 'identity'): Promise<number> => {
    const { body } = await as(admin, 'GET /api/inbox/', { query: `?kind=${kind}` });
    const row = z.object({ id: z.number(), thread_id: z.string().nullable() }).loose();
    const { results } = z
      .object({ results: z.array(row) })
      .loose()
      .parse(body);
    return results.find(({ thread_id: found }) => found === thread)?.id ?? 0;
  };
  const resetKey = async (address: string): Promise<string> => {
    const reader = await Client.signIn(app.url, ADMIN);
    const mails = z.object({ results: z.array(z.object({ to: z.string(), text: z.string() }).loose()) }).loose();
    for (;;) {
      const { results } = mails.parse(await reader.json('GET', '/api/outbox/'));
      const key = results.find(({ to }) => to === address)?.text.match(/cpw_[\w-]+/)?.[0];
      if (key !== undefined) return key;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
});

const fileMessage = (index: number): object => ({
  id: index + 1,
  parent_id: index === 0 ? null : index,
  sender: 'user',
  content: 'again',
  agent_type: null,
  timestamp: '2026-01-31T09:30:00.000Z',
  reaction: null,
  reaction_comment: null,
  answer: null,
});

/** Moves the codes that were mailed into the past, but not past their end. */
function ageAttempts({ dataFolder }: TestApp): void {
  const database = new Database(join(dataFolder, 'counterpoint.db'));
  const minuteAgo = new Date(Date.now() - 61_000).toISOString();
  database.prepare('UPDATE verification_attempts SET sent_at = ?').run(minuteAgo);
  database.close();
}

/** The status of a request that names another host, which `fetch` would not send. */
function statusForHost(url: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { headers: { Host: host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

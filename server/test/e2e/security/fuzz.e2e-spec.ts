import { z } from 'zod';
import { Client } from '../../support/client.js';
import { Contract } from '../../support/contract.js';
import { type FuzzedRequest, MalformedRequests } from '../../support/malformed.js';
import { ADMIN, createTestApp, type TestApp } from '../../support/test-app.js';

/** Requests sent; `npm run fuzz` sends the 20,000 of the long form. */
const REQUESTS = Number(process.env.TEST_FUZZ_REQUESTS ?? 3000);
const SEED = Number(process.env.TEST_FUZZ_SEED ?? 20_260_105);
const AT_ONCE = 8;
const SAMPLED_EVERY = 40;
const LIMIT_MILLISECONDS = 120_000 + REQUESTS * 60;
const GROWTH_LIMIT_BYTES = 40_000_000;
const VALIDATION = new Set([400, 413, 415, 422]);
/** Ends the session of whoever sends it, so that a guest of its own does. */
const FAREWELL = /logout|DELETE \/api\/auth\/(me|sessions)\/$|password\/change/;
/** Waits for hosts elsewhere when it is right. */
const OUTWARD = /models\/(pull|test)/;
/** A stream that stays open: its first answer is all that can be waited for. */
const ENDLESS = /inbox\/news/;
const statusSchema = z.object({ memory: z.object({ heap_used_bytes: z.number() }) });
const accessSchema = z.object({ access: z.string() });
const problemSchema = z.object({ code: z.string() });

/** A small generator of numbers that is the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Growth from the second quarter to the last: the least of each, since what is not yet collected is no growth. */
function growthOf(samples: readonly number[]): number {
  const quarter = Math.floor(samples.length / 4);
  return Math.min(...samples.slice(-quarter)) - Math.min(...samples.slice(quarter, 2 * quarter));
}

describe('malformed requests over every route', () => {
  let app: TestApp;
  let contract: Contract;
  let admin: Client;
  let token: string;

  beforeAll(async () => {
    app = await createTestApp({ env: { REGISTRATION: 'on', WEBHOOK_SECRETS: 'a secret of the webhooks of the shop' } });
    contract = await Contract.of(app.url);
    admin = await Client.signIn(app.url, ADMIN);
    token = await enter('login', ADMIN);
  });
  afterAll(() => app.stop());

  const enter = async (way: string, body?: object): Promise<string> => {
    const response = await fetch(`${app.url}/api/auth/${way}/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return accessSchema.parse(await response.json()).access;
  };
  const memory = async (): Promise<number> =>
    statusSchema.parse(await admin.json('GET', '/api/system/status/')).memory.heap_used_bytes;
  const send = async (key: string, { path, query, body, type }: FuzzedRequest) => {
    const [method = 'GET'] = key.split(' ');
    const bearer = FAREWELL.test(key) ? await enter('guest') : token;
    const response = await fetch(app.url + contract.addressOf(key, { path, query }), {
      method,
      headers: {
        Authorization: `Bearer ${bearer}`,
        'X-Counterpoint-Signature': 't=1,v1=0',
        ...(body === undefined ? {} : { 'Content-Type': type }),
      },
      ...(body === undefined || method === 'GET' ? {} : { body }),
    });
    if (response.ok && ENDLESS.test(key)) {
      await response.body?.cancel();
      return { status: response.status, code: null };
    }
    const text = await response.text();
    const code = response.ok ? null : problemSchema.parse(JSON.parse(text)).code;
    return { status: response.status, code };
  };

  it(
    'should all be refused without a failure of the server, in the same process and in bounded memory (F2)',
    async () => {
      const requests = new MalformedRequests(contract, generator(SEED));
      const keys = contract.operations.filter((key) => !OUTWARD.test(key));
      const failures: string[] = [];
      const reached = new Set<string>();
      let refusedInValidation = 0;
      const heaps: number[] = [];
      const sendOne = async (number: number): Promise<void> => {
        const key = keys[number % keys.length] ?? '';
        const request = requests.next(key, number < keys.length);
        const { status, code } = await send(key, request);
        if (status >= 500 && status !== 503) failures.push(`${status} ${key} ${JSON.stringify(request).slice(0, 200)}`);
        if (VALIDATION.has(status)) refusedInValidation += 1;
        if (status < 300 || (code !== null && !code.startsWith('REQUEST.') && !code.startsWith('THROTTLE.')))
          reached.add(key);
      };
      const { processId } = app;
      for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) {
        await Promise.all(Array.from({ length: AT_ONCE }, (_, place) => sendOne(sent + place)));
        if (sent % SAMPLED_EVERY === 0) heaps.push(await memory());
      }
      const grown = growthOf(heaps);
      process.stdout.write(
        `${REQUESTS} requests: ${refusedInValidation} ended in validation, ${reached.size} of ${keys.length} handlers reached, heap ${(grown / 1_000_000).toFixed(1)} MB more\n`,
      );
      expect(failures).toEqual([]);
      expect(keys.filter((key) => !reached.has(key))).toEqual([]);
      expect(refusedInValidation / REQUESTS).toBeGreaterThanOrEqual(0.9);
      expect(grown).toBeLessThan(GROWTH_LIMIT_BYTES);
      expect(app.processId).toBe(processId);
      expect(() => process.kill(processId, 0)).not.toThrow();
    },
    LIMIT_MILLISECONDS,
  );
});

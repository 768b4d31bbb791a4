import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ADMIN, DEMO, type TestApp } from './test-app.js';

const SERVER = fileURLToPath(new URL('../fixtures/counting-server.mjs', import.meta.url));
const readySchema = z.object({ url: z.string() });
const countedSchema = z.object({ calls: z.array(z.object({ statement: z.string() }).loose()) });

/** The built server as a process of its own that counts every statement to its own database. */
export interface CountedApp extends Pick<TestApp, 'url' | 'stop'> {
  /** What a piece of work sends to the database. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
}

/** Starts it on a free port with the starter store and without a model. */
export async function createCountedApp(): Promise<CountedApp> {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-counted-'));
  const child = fork(SERVER, { env: environmentIn(folder), stdio: 'inherit' });
  const { url } = readySchema.parse(await heard(child));
  const counted = async (): Promise<string[]> => {
    child.send('tell');
    return countedSchema.parse(await heard(child)).calls.map(({ statement }) => statement);
  };
  return {
    url,
    statementsOf: async (work) => {
      await counted();
      await work();
      return counted();
    },
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The next message of a process. @throws Error when it ends instead. */
async function heard(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const message = once(child, 'message', { signal: ended.signal });
  child.once('exit', () => ended.abort(new Error('The server ended.')));
  const [said]: unknown[] = await message;
  child.removeAllListeners('exit');
  return said;
}

function environmentIn(folder: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DATA_DIR: folder,
    LLM_PROVIDER: 'none',
    ADMIN_PASSWORD: ADMIN.password,
    DEMO_USERNAME: DEMO.username,
    DEMO_PASSWORD: DEMO.password,
    THROTTLE_ANON: '100000/hour',
    THROTTLE_USER: '100000/hour',
    WEBHOOK_ALLOWED_HOSTS: '127.0.0.1',
  };
}

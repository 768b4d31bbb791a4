import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVER_FOLDER = resolve(fileURLToPath(new URL('.', import.meta.url)), '../..');
const START_LIMIT_MILLISECONDS = 30_000;
const READY = /ready at (http:\/\/\S+)/;

/** Passwords of the first accounts in tests. */
export const ADMIN = { username: 'admin', password: 'admin-password-for-tests' } as const;
export const DEMO = { username: 'demo', password: 'demo-password-for-tests' } as const;

/** The built server as a process of its own, with its own port and data folder. */
export interface TestApp {
  /** Address without a trailing slash. */
  readonly url: string;
  readonly dataFolder: string;
  readonly processId: number;
  /** Everything the process logged and printed so far. */
  output(): Promise<string>;
  /** Kills it without a warning, as a crash would, and starts it again on the same port and data. */
  crashAndRestart(): Promise<void>;
  /** Ends it; the data folder is removed unless it was given. */
  stop(): Promise<void>;
}

export interface TestAppOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Data folder to go on with; a temporary one when left out. */
  readonly dataFolder?: string;
  /** SQLite store file; the starter store when left out. */
  readonly store?: string;
  /** Folder with another build of the server in `dist/`; this project's own when left out. */
  readonly serverFolder?: string;
}

/** Starts the built server on a free port and resolves when it is ready. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'counterpoint-app-')));
  const env = environmentFor(options, dataFolder, await freePort());
  const serverFolder = options.serverFolder ?? SERVER_FOLDER;
  let running = await launch(env, serverFolder);
  return {
    url: running.url,
    dataFolder,
    get processId() {
      return running.child.pid ?? 0;
    },
    output: async () => running.printed() + (await readFile(join(dataFolder, 'server.log'), 'utf8').catch(() => '')),
    crashAndRestart: async () => {
      await end(running.child, 'SIGKILL');
      running = await launch(env, serverFolder);
    },
    stop: async () => {
      await end(running.child, 'SIGTERM');
      if (options.dataFolder === undefined) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new TypeError('The probe has no port.');
  return address.port;
}

function environmentFor(options: TestAppOptions, dataFolder: string, port: number): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    PORT: String(port),
    DATA_DIR: dataFolder,
    LOG_FILE: join(dataFolder, 'server.log'),
    LLM_PROVIDER: 'none',
    ADMIN_PASSWORD: ADMIN.password,
    DEMO_USERNAME: DEMO.username,
    DEMO_PASSWORD: DEMO.password,
    THROTTLE_ANON: '100000/hour',
    THROTTLE_USER: '100000/hour',
    ...(options.store === undefined ? {} : { STORE_DATABASE_URL: `sqlite:///${options.store}` }),
    ...options.env,
  };
}

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly printed: () => string;
}

async function launch(env: NodeJS.ProcessEnv, serverFolder: string): Promise<Running> {
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: serverFolder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const url = await new Promise<string>((found, failed) => {
    const timer = setTimeout(
      () => failed(new Error(`The server was not ready in time:\n${text}`)),
      START_LIMIT_MILLISECONDS,
    );
    const read = (chunk: Buffer): void => {
      text += chunk.toString('utf8');
      const address = READY.exec(text)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      found(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (status) => {
      clearTimeout(timer);
      failed(new Error(`The server ended with ${status}:\n${text}`));
    });
  });
  return { child, url, printed: () => text };
}

/** What a server may take to end by itself, before it is made to. */
const PATIENCE_MILLISECONDS = 30_000;

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MILLISECONDS);
  child.kill(signal);
  await once(child, 'exit');
  clearTimeout(impatience);
}

/**
 * Compares authenticated reads with the least they could cost: a bare Fastify route that runs the same SQL on the same database
 * and sends the same bytes. Both servers are processes of their own, measured in turns in one run.
 *
 * usage: npm run bench:reads [-- seconds for each measurement, default 3]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readsPerSecond } from './reads/load.mjs';

const ROUNDS = 3;
const CONNECTIONS = 16;
const CONVERSATIONS = 20;
const SHARE = 0.5;
const milliseconds = Number(process.argv[2] ?? 3) * 1000;
const password = 'measured-password-1';
const folder = mkdtempSync(join(tmpdir(), 'counterpoint-bench-'));
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const PATHS = [
  '/api/auth/me/',
  '/api/conversations/?limit=20',
  '/api/conversations/bench_0/',
  '/api/conversations/bench_0/messages/?limit=20',
];

const ours = fork(here('../test/fixtures/counting-server.mjs'), { env: environment() });
const bare = fork(here('reads/bare-server.mjs'));
try {
  const { url } = await heard(ours);
  const headers = { Authorization: `Bearer ${await signIn(url)}` };
  for (let number = 0; number < CONVERSATIONS; number += 1) await ask(url, headers, `bench_${number}`);
  const routes = [];
  for (const path of PATHS) routes.push(await record(url, headers, path));
  bare.send({ file: join(folder, 'counterpoint.db'), routes });
  const { url: bareUrl } = await heard(bare);
  ours.send('stop counting');
  await heard(ours);
  await compare(url, bareUrl, headers);
} finally {
  bare.disconnect();
  ours.disconnect();
  await once(ours, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

/** What a read runs and sends, once it is warm. */
async function record(url, headers, path) {
  await (await fetch(url + path, { headers })).text();
  await counted();
  const response = await fetch(url + path, { headers });
  const body = await response.text();
  const kept = Object.fromEntries(
    [...response.headers].filter(([name]) => !/^(connection|date|keep-alive)$/.test(name)),
  );
  return { path: path.split('?')[0], statements: await counted(), headers: kept, body };
}

async function compare(url, bareUrl, headers) {
  let lowest = Infinity;
  for (const path of PATHS) {
    const rates = { ours: [], bare: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.bare.push(await readsPerSecond(bareUrl + path, headers, { connections: CONNECTIONS, milliseconds }));
      rates.ours.push(await readsPerSecond(url + path, headers, { connections: CONNECTIONS, milliseconds }));
    }
    const [own, least] = [median(rates.ours), median(rates.bare)];
    lowest = Math.min(lowest, own / least);
    console.log(`${path}: ${own.toFixed(0)} reads a second, bare ${least.toFixed(0)}: ${(own / least).toFixed(2)}`);
  }
  console.log(`lowest share: ${lowest.toFixed(2)} (wanted: at least ${SHARE})`);
  if (lowest < SHARE) process.exitCode = 1;
}

function median(values) {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
}

async function counted() {
  ours.send('tell');
  return (await heard(ours)).calls;
}

async function heard(child) {
  const [message] = await once(child, 'message');
  return message;
}

async function signIn(url) {
  const response = await fetch(`${url}/api/auth/login/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: 'demo', password }),
  });
  return (await response.json()).access;
}

async function ask(url, headers, thread) {
  for (const message of ['What albums does The Beatles have?', 'How many songs are there by them?'])
    await fetch(`${url}/api/chat/`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ message, thread_id: thread }),
    }).then((response) => response.text());
}

function environment() {
  return {
    PATH: process.env.PATH,
    DATA_DIR: folder,
    LLM_PROVIDER: 'none',
    DEMO_USERNAME: 'demo',
    DEMO_PASSWORD: password,
    THROTTLE_ANON: '100000000/hour',
    THROTTLE_USER: '100000000/hour',
  };
}

/**
 * Compares authenticated reads with the least they could cost: a bare Fastify route that runs the same SQL on the same database
 * and sends the same bytes. Both servers are processes of their own, measured in turns in one run: short rounds, of which the best
 * of each counts, since other work on the machine only ever takes away.
 *
 * The bare route is given every statement of the request, the one that looks up the session and its account included, and nothing
 * to do with the rows: it sends bytes that are ready, which no route that reads could. Beside the rates stands the processor time
 * of a read. Its share is lower where the client cannot ask the bare route any faster.
 *
 * usage: npm run bench:reads [-- seconds for each round, default 1]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAllTheTime } from './reads/load.mjs';

const ROUNDS = 9;
const CONNECTIONS = 16;
const CONVERSATIONS = 20;
const SHARE = 0.5;
const milliseconds = Number(process.argv[2] ?? 1) * 1000;
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
    const servers = [
      { child: ours, url: url + path },
      { child: bare, url: bareUrl + path },
    ];
    const [own, least] = await bestOfRounds(servers, headers);
    const share = own.rate / least.rate;
    lowest = Math.min(lowest, share);
    const rates = `${own.rate.toFixed(0)} reads a second, bare ${least.rate.toFixed(0)}: ${share.toFixed(2)}`;
    console.log(`${path}: ${rates} (processor time ${own.cost.toFixed(0)} µs, bare ${least.cost.toFixed(0)} µs)`);
  }
  console.log(`lowest share: ${lowest.toFixed(2)} (wanted: at least ${SHARE})`);
  if (lowest < SHARE) process.exitCode = 1;
}

/** The highest rate and the lowest processor time of each server, after a round that warms it up. */
async function bestOfRounds(servers, headers) {
  const best = servers.map(() => ({ rate: 0, cost: Infinity }));
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [index, server] of servers.entries()) {
      const { rate, cost } = await measured(server, headers);
      if (round > 0) best[index] = { rate: Math.max(best[index].rate, rate), cost: Math.min(best[index].cost, cost) };
    }
  return best;
}

/** Reads a second, and microseconds of the server's processor time for each. */
async function measured({ child, url }, headers) {
  const before = await processorTime(child);
  const { reads, seconds } = await readAllTheTime(url, headers, { connections: CONNECTIONS, milliseconds });
  return { rate: reads / seconds, cost: ((await processorTime(child)) - before) / reads };
}

async function processorTime(child) {
  child.send('processor time');
  return (await heard(child)).microseconds;
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

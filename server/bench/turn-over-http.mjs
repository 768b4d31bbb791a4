/**
 * Measures turns over HTTP without a model: the server as a process of its own with the starter store, one person who
 * asks one question after the other. Beside it, in the same run, the price of a round trip alone (`/livez`).
 *
 * usage: node bench/turn-over-http.mjs [number of turns, default 1000]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const serverFolder = resolve(fileURLToPath(new URL('.', import.meta.url)), '..');
const turns = Number(process.argv[2] ?? 1000);
const password = 'measured-password-1';
/** Linux counts processor time in hundredths of a second. */
const MILLISECONDS_PER_TICK = 10;
const QUESTIONS = [
  'What albums does The Beatles have?',
  'How much was my most recent purchase, and who helped me with it?',
  'how many songs by Miles Davis do you have?',
  'show my orders',
  'do you have anything by Bjork?',
  'which songs are on Abbey Road?',
];

const dataFolder = mkdtempSync(join(tmpdir(), 'counterpoint-bench-'));
const server = spawn(process.execPath, ['dist/main.js'], {
  cwd: serverFolder,
  env: {
    ...process.env,
    PORT: '0',
    DATA_DIR: dataFolder,
    LOG_FILE: join(dataFolder, 'server.log'),
    LLM_PROVIDER: 'none',
    DEMO_USERNAME: 'demo',
    DEMO_PASSWORD: password,
    THROTTLE_ANON: '1000000/hour',
    THROTTLE_USER: '1000000/hour',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});

try {
  const url = await readAddress();
  const token = await signIn(url);
  const idle = residentMegabytes();
  for (const question of QUESTIONS) await ask(url, token, question);
  const roundTrips = await measure(turns, () => fetch(`${url}/livez`).then((response) => response.text()));
  const before = processorMilliseconds();
  const answered = await measure(turns, (number) => ask(url, token, QUESTIONS[number % QUESTIONS.length]));
  console.log(`round trip alone: ${summary(roundTrips)}`);
  console.log(`built-in turn:    ${summary(answered)}`);
  console.log(`processor time:   ${((processorMilliseconds() - before) / turns).toFixed(2)} ms a turn`);
  console.log(`ratio of the medians: ${(percentile(answered, 0.5) / percentile(roundTrips, 0.5)).toFixed(1)}`);
  console.log(`resident memory: ${idle} MB idle, ${residentMegabytes()} MB after ${turns} turns`);
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(dataFolder, { recursive: true, force: true });
}

async function readAddress() {
  for await (const chunk of server.stdout) {
    const address = /ready at (http:\/\/\S+)/.exec(String(chunk))?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended before it was ready.');
}

async function signIn(url) {
  const response = await fetch(`${url}/api/auth/login/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: 'demo', password }),
  });
  return (await response.json()).access;
}

async function ask(url, token, message) {
  const response = await fetch(`${url}/api/chat/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ message }),
  });
  const reply = await response.json();
  if (reply.status !== 'complete') throw new Error(`"${message}" was not answered: ${JSON.stringify(reply)}`);
}

async function measure(count, work) {
  const times = [];
  for (let number = 0; number < count; number += 1) {
    const started = performance.now();
    await work(number);
    times.push(performance.now() - started);
  }
  return times.sort((left, right) => left - right);
}

function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function summary(sorted) {
  return `p50 ${percentile(sorted, 0.5).toFixed(2)} ms, p95 ${percentile(sorted, 0.95).toFixed(2)} ms (${sorted.length} times)`;
}

function residentMegabytes() {
  const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'));
  return Math.round(Number(pages?.[1] ?? 0) / 1024);
}

/** Time that the server has computed so far, which other programs of a busy machine do not lengthen as they do waiting. */
function processorMilliseconds() {
  const [user, system] = readFileSync(`/proc/${server.pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * MILLISECONDS_PER_TICK;
}

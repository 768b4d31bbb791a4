/**
 * Measures understanding alone: how long it takes to read a message into a plan, over questions of every kind, beside one
 * full-text query of SQLite (FTS5) over the same names in the same run; then the slowest of hostile messages.
 *
 * usage: npm run build && npx tsc -p tsconfig.evals.json && node bench/understanding.mjs [store file, default the starter store]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';

const serverFolder = resolve(fileURLToPath(new URL('.', import.meta.url)), '..');
const storeFile = resolve(process.argv[2] ?? join(serverFolder, '../data/store/build/starter-store.db'));
const HOSTILE = 2000;
const WARM_UP = 300;
const scratch = mkdtempSync(join(tmpdir(), 'counterpoint-bench-'));

const built = (path) => import(join(serverFolder, 'dist', path));
const { openApplication } = await built('commands/application.js');
const { readSettings } = await built('config/settings.js');
const { Understanding } = await built('modules/agents/understanding/understanding.contract.js');
const { generateCases } = await built('evals/generate.js');
const { hostileMessages } = await built('evals/hostile/hostile-messages.js');
const { SEED } = await built('evals/random.js');

const environment = { STORE_DATABASE_URL: `sqlite:///${storeFile}`, LLM_PROVIDER: 'none', DATA_DIR: scratch };
const application = await openApplication(readSettings(environment, scratch));
try {
  const understanding = application.get(Understanding, { strict: false });
  const questions = generateCases(storeFile, SEED).flatMap(({ turns }) => turns.map(({ say }) => say));
  const surroundings = { earlier: [], preferredLanguage: null, now: new Date().toISOString() };
  const plan = (message) => understanding.plan(message, surroundings);
  const search = fullTextSearch(storeFile);

  for (const question of questions.slice(0, WARM_UP)) {
    plan(question);
    search(question);
  }
  const planned = [];
  const searched = [];
  for (const question of questions) {
    planned.push(timed(() => plan(question)));
    searched.push(timed(() => search(question)));
  }
  const hostile = hostileMessages(HOSTILE, SEED).map((message) => ({ message, time: timed(() => plan(message)) }));
  const slowest = hostile.reduce((worst, one) => (one.time > worst.time ? one : worst));

  console.log(`${questions.length} questions on ${storeFile}`);
  console.log(`understanding: ${summary(planned)}`);
  console.log(`one FTS5 query: ${summary(searched)}`);
  console.log(`ratio of medians: ${(percentile(planned, 0.5) / percentile(searched, 0.5)).toFixed(1)}`);
  console.log(
    `${HOSTILE} hostile messages: ${summary(hostile.map(({ time }) => time))}, slowest ${slowest.time.toFixed(1)} ms: ${JSON.stringify(slowest.message.slice(0, 60))} (${slowest.message.length} characters)`,
  );
} finally {
  await application.close();
  rmSync(scratch, { recursive: true, force: true });
}

/** All names of the store in a full-text index; a query finds those that share a word with the message, best first. */
function fullTextSearch(file) {
  const database = new Database(':memory:');
  database.exec("CREATE VIRTUAL TABLE name USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')");
  const store = new Database(file, { readonly: true });
  const names = store
    .prepare('SELECT Name FROM Artist UNION ALL SELECT Title FROM Album UNION ALL SELECT Name FROM Track')
    .pluck()
    .all();
  store.close();
  const insert = database.prepare('INSERT INTO name (text) VALUES (?)');
  database.transaction(() => names.forEach((name) => insert.run(name)))();
  const query = database.prepare('SELECT text FROM name WHERE name MATCH ? ORDER BY rank LIMIT 10').pluck();
  return (message) => {
    const words = message.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length === 0 ? [] : query.all(words.map((word) => `"${word}"`).join(' OR '));
  };
}

function timed(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function percentile(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function summary(values) {
  return `p50 ${percentile(values, 0.5).toFixed(2)} ms, p95 ${percentile(values, 0.95).toFixed(2)} ms`;
}

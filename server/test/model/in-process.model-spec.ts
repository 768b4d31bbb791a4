import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { generateCases } from '../../evals/generate.js';
import { toLines } from '../../evals/question-lines.js';
import { SEED } from '../../evals/random.js';
import { gateSample } from '../../evals/report/gate-sample.js';
import { Client } from '../support/client.js';
import { STARTER_STORE } from '../support/stores.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const FILE = process.env.TEST_MODEL_PATH ?? '';
const SERVER = resolve(fileURLToPath(new URL('.', import.meta.url)), '../..');
const MODEL = { LLM_PROVIDER: 'llamacpp', LLAMACPP_MODEL_PATH: FILE, OLLAMA_TIMEOUT: '100' };
const QUESTION = 'What albums does The Beatles have?';
/** Every how many-th case of the gate's sample is played with the real model. */
const STEP = 120;
const LIMIT_MILLISECONDS = 600_000;

const statusSchema = z.object({ language_model: z.object({ state: z.string() }) });
const scoreSchema = z.object({
  passed: z.number(),
  total: z.number(),
  model_calls_per_turn: z.number(),
  failures: z.array(z.object({ id: z.string(), problems: z.array(z.string()) })),
});
const withModel = existsSync(FILE) && existsSync('/proc/self/stat') ? describe : describe.skip;

withModel('a server with a real model in its process', () => {
  let app: TestApp;
  let demo: Client;

  beforeAll(async () => {
    app = await createTestApp({ env: MODEL, store: STARTER_STORE });
    demo = await Client.signIn(app.url, DEMO);
    const admin = await Client.signIn(app.url, { username: 'admin', password: 'admin-password-for-tests' });
    const state = async () => statusSchema.parse(await admin.json('GET', '/api/system/status/')).language_model.state;
    while ((await state()) !== 'ready') await wait(200);
  });
  afterAll(() => app.stop());

  it(
    'should call the model for one answer after the other, whatever it left of the one before',
    async () => {
      for (const say of [QUESTION, 'which songs are on Abbey Road?', 'show my orders', QUESTION]) {
        const { message, response } = await demo.ask(say);
        expect(message.metadata).toMatchObject({ llm_calls: 1 });
        expect(['success', 'degraded']).toContain(message.metadata['status']);
        expect([undefined, null, 'grounding', 'model_failed']).toContain(message.metadata['degraded_reason']);
        expect(response).not.toMatch(/[{}]|<\|/);
      }
    },
    LIMIT_MILLISECONDS,
  );

  it('should end the evaluation within a second of a stop, and go on with the next answer', async () => {
    const thread = 'stopped_in_process';
    for await (const { event, data } of await demo.stream(QUESTION, { thread_id: thread })) {
      if (event !== 'model-progress' || data.phase !== 'reading') continue;
      await wait(100);
      expect((await demo.send('POST', `/api/chat/${thread}/stop/`)).status).toBe(202);
    }
    await wait(1000);
    const before = processorMilliseconds(app.processId);
    await wait(1500);
    expect(processorMilliseconds(app.processId) - before).toBeLessThan(500);
    expect((await demo.ask(QUESTION)).message.metadata).toMatchObject({ llm_calls: 1 });
  }, 120_000);

  it(
    'should be as right as without a model, and show nobody what is somebody else’s',
    async () => {
      const cases = gateSample(generateCases(STARTER_STORE, SEED)).filter((_, place) => place % STEP === 0);
      const without = await play(toLines(cases), 'built_in');
      for (const mode of ['auto', 'model']) {
        const withIt = await play(toLines(cases), mode);
        if (mode === 'auto') expect(withIt.passed).toBeGreaterThanOrEqual(without.passed);
        const known = new Set(without.failures.map(({ id }) => id));
        const shown = withIt.failures.filter(({ id, problems }) => !known.has(id) && /must not/.test(problems.join()));
        expect(shown).toEqual([]);
        expect(withIt.model_calls_per_turn).toBeGreaterThan(0);
      }
    },
    LIMIT_MILLISECONDS,
  );
});

/** What a process has used of the processors so far. The kernel counts in hundredths of a second. */
function processorMilliseconds(processId: number): number {
  const fields = readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function play(lines: string, mode: string): Promise<z.infer<typeof scoreSchema>> {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-real-model-'));
  try {
    const file = join(folder, 'questions.jsonl');
    await writeFile(file, lines);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['dist/manage.js', 'test_agents', `--queries=${file}`, `--mode=${mode}`, '--json', '--min=0'],
      {
        cwd: SERVER,
        env: { ...process.env, ...MODEL, STORE_DATABASE_URL: `sqlite:///${STARTER_STORE}`, DATA_DIR: folder },
      },
    );
    return scoreSchema.parse(JSON.parse(stdout));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

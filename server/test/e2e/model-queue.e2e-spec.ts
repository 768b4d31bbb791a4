import { z } from 'zod';
import { Client } from '../support/client.js';
import { ScriptedOllama } from '../support/scripted-ollama.js';
import { ADMIN, createTestApp, type TestApp } from '../support/test-app.js';

/** The long form is 200 turns through a model that takes 2,000 ms. */
const TURNS = Number(process.env.TEST_QUEUE_TURNS ?? 40);
const MODEL_MILLISECONDS = Number(process.env.TEST_QUEUE_MODEL_MS ?? 300);
const PEOPLE = 20;
const LIMIT_MILLISECONDS = 60_000 + TURNS * MODEL_MILLISECONDS;
const MOST_GROWTH_BYTES = 120_000_000;

const statusSchema = z.object({ memory: z.object({ resident_bytes: z.number() }) });
const endSchema = z.object({ message: z.object({ content: z.string(), metadata: z.record(z.string(), z.unknown()) }) });

interface Heard {
  readonly answer: string;
  readonly status: unknown;
  readonly places: readonly number[];
}

describe('a slow model that many people ask', () => {
  let app: TestApp;
  let model: ScriptedOllama;
  let admin: Client;
  let people: Client[];

  beforeAll(async () => {
    model = await ScriptedOllama.start();
    model.script = { does: 'say', pieces: ['Here is what we have. ', 'Enjoy it.'], firstMs: MODEL_MILLISECONDS };
    app = await createTestApp({ env: { LLM_PROVIDER: 'ollama', OLLAMA_BASE_URL: model.url } });
    admin = await Client.signIn(app.url, ADMIN);
    people = await Promise.all(Array.from({ length: PEOPLE }, () => Client.guest(app.url)));
  });
  afterAll(async () => {
    await app.stop();
    await model.stop();
  });

  it(
    'should answer everybody in full, tell places in the queue, and hold no memory (G8)',
    async () => {
      await askOnce(people[0] ?? admin);
      const before = await residentBytes();
      const heard = (await Promise.all(people.map((person) => askInTurn(person, TURNS / PEOPLE)))).flat();
      expect(heard).toHaveLength(TURNS);
      for (const { answer } of heard) expect(answer).toContain('Abbey Road');
      expect(heard.flatMap(({ places }) => places).length).toBeGreaterThan(0);
      expect(heard.every(({ places }) => places.every((place) => place >= 1))).toBe(true);
      expect(heard.filter(({ status }) => status === 'success').length).toBeGreaterThan(0);
      expect(model.chats.length).toBeLessThanOrEqual(2 * (TURNS + 1));
      expect((await residentBytes()) - before).toBeLessThan(MOST_GROWTH_BYTES);
    },
    LIMIT_MILLISECONDS,
  );

  async function residentBytes(): Promise<number> {
    return statusSchema.parse(await admin.json('GET', '/api/system/status/')).memory.resident_bytes;
  }
});

async function askInTurn(person: Client, turns: number): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (let turn = 0; turn < turns; turn += 1) heard.push(await askOnce(person));
  return heard;
}

async function askOnce(person: Client): Promise<Heard> {
  const places: number[] = [];
  for await (const { event, data } of await person.stream('What albums does The Beatles have?')) {
    if (event === 'model-progress' && data.phase === 'queued') places.push(Number(data.position));
    if (event !== 'message-end') continue;
    const { message } = endSchema.parse(data);
    return { answer: message.content, status: message.metadata['status'], places };
  }
  throw new Error('The stream ended without an answer.');
}

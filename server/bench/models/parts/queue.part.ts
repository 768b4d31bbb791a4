import { z } from 'zod';
import { Client } from '../../../test/support/client.js';
import { ScriptedOllama } from '../../../test/support/scripted-ollama.js';
import { ADMIN, createTestApp } from '../../../test/support/test-app.js';
import { milliseconds, percentile, table } from '../statistics.js';

const PEOPLE = 20;
const MODEL_MS = 2000;
const endSchema = z.object({ message: z.object({ content: z.string(), metadata: z.record(z.string(), z.unknown()) }) });
const statusSchema = z.object({ memory: z.object({ resident_bytes: z.number() }) });

interface Heard {
  readonly whole: boolean;
  readonly toldPlace: boolean;
  readonly status: unknown;
  readonly firstFactMs: number;
  readonly wholeMs: number;
}

/** Turns through a model that takes two seconds a call, of twenty people at once: the server as a process of its own. */
export async function queuePart(turns: number): Promise<string> {
  const model = await ScriptedOllama.start();
  model.script = { does: 'say', pieces: ['Here is what we have. ', 'Enjoy it.'], firstMs: MODEL_MS };
  const app = await createTestApp({ env: { LLM_PROVIDER: 'ollama', OLLAMA_BASE_URL: model.url } });
  try {
    const admin = await Client.signIn(app.url, ADMIN);
    const people = await Promise.all(Array.from({ length: PEOPLE }, () => Client.guest(app.url)));
    const memory: number[] = [];
    const look = async () => memory.push(await residentMegabytes(admin));
    for (const person of people) await ask(person);
    await look();
    model.chats.length = 0;
    const heard: Heard[] = [];
    for (let round = 0; round < turns / PEOPLE; round += 1) {
      heard.push(...(await Promise.all(people.map((person) => ask(person)))));
      await look();
    }
    return render(heard, memory, model.chats.length);
  } finally {
    await app.stop();
    await model.stop();
  }
}

async function residentMegabytes(admin: Client): Promise<number> {
  const { memory } = statusSchema.parse(await admin.json('GET', '/api/system/status/'));
  return memory.resident_bytes / 1024 ** 2;
}

async function ask(person: Client): Promise<Heard> {
  const startedAt = performance.now();
  let firstFactMs = Number.NaN;
  let toldPlace = false;
  for await (const { event, data } of await person.stream('What albums does The Beatles have?')) {
    if (event === 'tool-result') firstFactMs = performance.now() - startedAt;
    if (event === 'model-progress' && data.phase === 'queued') toldPlace = true;
    if (event !== 'message-end') continue;
    const { content, metadata } = endSchema.parse(data).message;
    const whole = content.includes('Abbey Road') && content.includes('Revolver');
    return { whole, toldPlace, status: metadata['status'], firstFactMs, wholeMs: performance.now() - startedAt };
  }
  throw new Error('The stream ended without an answer.');
}

function render(heard: readonly Heard[], memory: readonly number[], calls: number): string {
  const count = (test: (one: Heard) => boolean) => String(heard.filter(test).length);
  const times = (pick: (one: Heard) => number) =>
    `${milliseconds(percentile(heard.map(pick), 0.5))} / ${milliseconds(percentile(heard.map(pick), 0.95))}`;
  return [
    `A scripted Ollama server that takes ${MODEL_MS} ms to its first token, two calls at a time; ${PEOPLE} people who ask again as soon as all are answered.`,
    table(
      ['', ''],
      [
        ['turns', String(heard.length)],
        ['answered whole', count(({ whole }) => whole)],
        ['told their place in the queue', count(({ toldPlace }) => toldPlace)],
        ['with the model’s words', count(({ status }) => status === 'success')],
        ['without them (`degraded`)', count(({ status }) => status === 'degraded')],
        ['model calls', String(calls)],
        ['first fact, p50 / p95 ms', times(({ firstFactMs }) => firstFactMs)],
        ['whole turn, p50 / p95 ms', times(({ wholeMs }) => wholeMs)],
        ['resident memory after each round, MB', memory.map((value) => value.toFixed(0)).join(', ')],
      ],
    ),
  ].join('\n\n');
}

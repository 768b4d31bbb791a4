import { z } from 'zod';
import { Client, readEvents, type StreamEvent } from '../support/client.js';
import { ScriptedOllama } from '../support/scripted-ollama.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const QUESTION = 'How much was my last order, and what albums do you have by AC/DC?';
const SLOW = { firstMs: 250, everyMs: 250 } as const;
const LIMIT_MILLISECONDS = 60_000;

const messagesSchema = z
  .object({ results: z.array(z.object({ sender: z.string(), content: z.string() }).loose()) })
  .loose();
const endSchema = z.object({
  message: z.object({ content: z.string(), metadata: z.record(z.string(), z.unknown()) }).loose(),
});

const textOf = (events: readonly StreamEvent[]): string =>
  events.map((event) => (event.event === 'text-delta' ? String(event.data.text) : '')).join('');

describe('answers with a model', () => {
  let app: TestApp;
  let ollama: ScriptedOllama;
  let demo: Client;

  beforeAll(async () => {
    ollama = await ScriptedOllama.start();
    app = await createTestApp({ env: { LLM_PROVIDER: 'ollama', OLLAMA_BASE_URL: ollama.url } });
    demo = await Client.signIn(app.url, DEMO);
  });
  beforeEach(() => {
    ollama.script = (chat) => ({
      does: 'say',
      ...SLOW,
      pieces:
        JSON.stringify(chat.messages).includes('AC/DC') && !JSON.stringify(chat.messages).includes('nvoice')
          ? ['Here are the albums ', 'by AC/DC. ', 'Enjoy listening!']
          : ['Here is your most recent order. ', 'It is shown ', 'below.'],
    });
  });
  afterAll(async () => {
    await app.stop();
    await ollama.stop();
  });

  it('should put sentences of the model around the facts of the code, and say which model it was', async () => {
    const reply = await demo.ask('what albums do you have by AC/DC?');
    expect(reply.response).toContain('Here are the albums by **AC/DC**.');
    expect(reply.response).toContain('Back in Black');
    expect(reply.message.metadata).toMatchObject({ status: 'success', model: 'scripted:1b', llm_calls: 1 });
  });

  it(
    'should show the same answer whole, once, to a reader who left in the middle and came back',
    async () => {
      const thread = 'left_in_the_middle';
      const seen: StreamEvent[] = [];
      for await (const event of await demo.stream(QUESTION, { thread_id: thread })) {
        seen.push(event);
        if (seen.filter((one) => one.event === 'text-delta').length >= 3) break;
      }
      const last = seen.at(-1)?.id ?? '';
      const joined = await demo.send('GET', `/api/chat/${thread}/stream/`, undefined, { 'Last-Event-ID': last });
      const rest: StreamEvent[] = [];
      for await (const event of readEvents(joined)) rest.push(event);
      expect(rest.filter((event) => event.event === 'text-delta').length).toBeGreaterThanOrEqual(3);

      const end = endSchema.parse(rest.find((event) => event.event === 'message-end')?.data);
      expect(textOf([...seen, ...rest])).toBe(end.message.content);
      const stored = messagesSchema.parse(await demo.json('GET', `/api/conversations/${thread}/messages/`));
      expect(stored.results.map((message) => message.sender)).toEqual(['user', 'assistant']);
      expect(stored.results[1]?.content).toBe(end.message.content);
    },
    LIMIT_MILLISECONDS,
  );

  it('should answer in full without the model when it fails, and say so', async () => {
    ollama.script = { does: 'refuse', status: 500, error: 'out of memory' };
    const reply = await demo.ask('what albums do you have by AC/DC?');
    expect(reply.response).toContain('Back in Black');
    expect(reply.message.metadata).toMatchObject({ status: 'degraded', degraded_reason: 'model_failed' });
  });

  it('should never show a sentence whose figures the store does not bear out', async () => {
    ollama.script = { does: 'say', pieces: ['AC/DC has 57 albums here. ', 'The newest costs $999.99.'] };
    const reply = await demo.ask('what albums do you have by AC/DC?');
    expect(reply.response).not.toMatch(/57|999/);
    expect(reply.response).toContain('Back in Black');
  });

  it(
    'should end the work of the model when the person stops the answer, and keep what was said',
    async () => {
      ollama.script = {
        does: 'say',
        firstMs: 10,
        everyMs: 400,
        pieces: ['Here are the albums by AC/DC. ', ...Array.from({ length: 50 }, () => 'More. ')],
      };
      const thread = 'stopped_1';
      let stopped = false;
      for await (const event of await demo.stream('what albums do you have by AC/DC?', { thread_id: thread })) {
        if (event.event !== 'text-delta' || stopped) continue;
        stopped = true;
        expect((await demo.send('POST', `/api/chat/${thread}/stop/`)).status).toBe(202);
      }
      expect(await ollama.chats.at(-1)?.left).toBe(true);
      const stored = messagesSchema.parse(await demo.json('GET', `/api/conversations/${thread}/messages/`));
      expect(stored.results.at(-1)).toMatchObject({ sender: 'assistant', metadata: { status: 'stopped' } });
    },
    LIMIT_MILLISECONDS,
  );
});

import { Client, readEvents, type StreamEvent } from '../support/client.js';
import { ScriptedOllama } from '../support/scripted-ollama.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const QUESTION = 'What albums does The Beatles have?';
const SLOW_WORDS = Array.from({ length: 40 }, (_, index) => (index % 8 === 7 ? 'glad.' : ' we are so very '))
  .join('|')
  .split('|');
/** Long enough for a request to arrive in the middle, short enough for a test. */
const EVERY_MILLISECONDS = 60;
const PATIENCE_MILLISECONDS = 60_000;

async function collect(
  events: AsyncIterable<StreamEvent>,
  until: (event: StreamEvent) => boolean = () => false,
): Promise<StreamEvent[]> {
  const all: StreamEvent[] = [];
  for await (const event of events) {
    all.push(event);
    if (until(event)) break;
  }
  return all;
}

const isFact = ({ event }: StreamEvent): boolean => event === 'tool-result';
const names = (events: readonly StreamEvent[]): string[] => events.map(({ event }) => event);

describe('runs that outlive their connections', () => {
  let app: TestApp;
  let model: ScriptedOllama;
  let demo: Client;

  beforeAll(async () => {
    model = await ScriptedOllama.start();
    model.script = { does: 'say', pieces: SLOW_WORDS, everyMs: EVERY_MILLISECONDS };
    app = await createTestApp({ env: { LLM_PROVIDER: 'ollama', OLLAMA_BASE_URL: model.url } });
    demo = await Client.signIn(app.url, DEMO);
  }, PATIENCE_MILLISECONDS);

  afterAll(async () => {
    await app.stop();
    await model.stop();
  }, PATIENCE_MILLISECONDS);

  const join = async (thread: string, lastEventId?: string): Promise<AsyncGenerator<StreamEvent>> =>
    readEvents(
      await demo.send(
        'GET',
        `/api/chat/${thread}/stream/`,
        undefined,
        lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId },
      ),
    );

  const messagesOf = async (thread: string): Promise<string> =>
    (await demo.send('GET', `/api/conversations/${thread}/messages/`)).text();

  it(
    'should go on without its reader and give the rest to one who comes back, without gap or repeat',
    async () => {
      const thread = 'run_resumed';
      const before = await collect(await demo.stream(QUESTION, { thread_id: thread }), isFact);
      const rest = await collect(await join(thread, before.at(-1)?.id));
      const whole = await collect(await join(thread));
      expect(whole.map(({ id }) => id)).toEqual([...before, ...rest].map(({ id }) => id));
      expect(names(rest).slice(-2)).toEqual(['message-end', 'run-end']);
      expect(JSON.parse(await messagesOf(thread))).toMatchObject({ count: 2 });
    },
    PATIENCE_MILLISECONDS,
  );

  it(
    'should be heard by two readers at once',
    async () => {
      const thread = 'run_shared';
      const first = await demo.stream(QUESTION, { thread_id: thread });
      const start = (await first.next()).value as StreamEvent | undefined;
      const second = join(thread);
      const [rest, all] = await Promise.all([collect(first), second.then((events) => collect(events))]);
      expect([start, ...rest].map((event) => event?.id)).toEqual(all.map(({ id }) => id));
    },
    PATIENCE_MILLISECONDS,
  );

  it(
    'should stop within a second, the model too, and keep what was said',
    async () => {
      const thread = 'run_stopped';
      const chats = model.chats.length;
      const events = await demo.stream(QUESTION, { thread_id: thread });
      await collect(events, isFact);
      while (model.chats.length === chats) await new Promise((resolve) => setTimeout(resolve, 10));
      const started = performance.now();
      expect((await demo.send('POST', `/api/chat/${thread}/stop/`)).status).toBe(202);
      const rest = await collect(await join(thread));
      expect(performance.now() - started).toBeLessThan(2000);
      expect(rest.at(-1)).toMatchObject({ event: 'run-end', data: { status: 'stopped' } });
      expect(await model.chats.at(-1)?.left).toBe(true);
      expect(JSON.parse(await messagesOf(thread))).toMatchObject({
        count: 2,
        results: [{}, { metadata: { status: 'stopped' } }],
      });
    },
    PATIENCE_MILLISECONDS,
  );

  it(
    'should answer after a kill in the middle of the answer, once',
    async () => {
      const thread = 'run_killed';
      const before = await collect(await demo.stream(QUESTION, { thread_id: thread }), isFact);
      await app.crashAndRestart();
      const after = await collect(await join(thread, before.at(-1)?.id));
      expect(names(after)[0]).toBe('run-start');
      expect(Number(after[0]?.id)).toBeGreaterThan(Number(before.at(-1)?.id));
      expect(after.at(-1)).toMatchObject({ event: 'run-end', data: { status: 'complete' } });
      const messages = await messagesOf(thread);
      expect(JSON.parse(messages)).toMatchObject({ count: 2 });
      expect(messages).toContain('Abbey Road');
    },
    PATIENCE_MILLISECONDS,
  );

  it(
    'should keep every acknowledged message over kills at any moment',
    async () => {
      const acknowledged: string[] = [];
      for (let round = 0; round < 4; round += 1) {
        const sends = Array.from({ length: 5 }, async (_, index) => {
          const thread = `run_kill_${round}_${index}`;
          const events = await demo.stream(QUESTION, { thread_id: thread });
          const { done } = await events.next();
          if (!done) acknowledged.push(thread);
          await events.return(undefined);
        });
        // The kill comes at another moment of the turns each time, and while some are still on their way in.
        await Promise.any(sends);
        await new Promise((resolve) => setTimeout(resolve, 37 * round));
        await app.crashAndRestart();
        await Promise.allSettled(sends);
      }
      for (const thread of acknowledged) {
        await collect(await join(thread));
        expect(JSON.parse(await messagesOf(thread))).toMatchObject({
          count: 2,
          results: [{ content: QUESTION }, { sender: 'assistant' }],
        });
      }
      expect(acknowledged.length).toBeGreaterThan(0);
    },
    PATIENCE_MILLISECONDS * 3,
  );

  it(
    'should take equal requests under one key once, also after a restart',
    async () => {
      const body = { message: 'Which genres do you have?', mode: 'built_in' };
      const send = (more: object = {}, key = 'e2e key') =>
        demo.send('POST', '/api/chat/', { ...body, ...more }, { 'Idempotency-Key': key });
      const replies = await Promise.all(
        (await Promise.all(Array.from({ length: 50 }, () => send()))).map((reply) => reply.text()),
      );
      expect(new Set(replies).size).toBe(1);
      await app.crashAndRestart();
      expect(await (await send()).text()).toBe(replies[0]);
      expect((await send({ message: 'another' })).status).toBe(422);
      expect((await send({}, 'k'.repeat(256))).status).toBe(400);
    },
    PATIENCE_MILLISECONDS,
  );

  it('should have nothing to tell of a conversation without runs, and nothing to resume', async () => {
    await demo.json('POST', '/api/conversations/', {});
    await demo.ask('hello', { thread_id: 'run_none', mode: 'built_in' });
    expect((await demo.send('DELETE', '/api/conversations/run_none/clear_history/')).status).toBe(200);
    expect((await demo.send('GET', '/api/chat/run_none/stream/')).status).toBe(204);
    expect((await demo.send('POST', '/api/chat/run_none/resume/', {})).status).toBe(409);
    expect((await demo.send('POST', '/api/chat/run_none/resume/', { message: '123456' })).status).toBe(409);
    expect((await demo.send('POST', '/api/chat/run_none/stop/')).status).toBe(202);
  });
});

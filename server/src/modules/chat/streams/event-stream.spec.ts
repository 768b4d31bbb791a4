import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { testCaller } from '../../conversations/testing/conversation-rows.js';
import { EventStreams } from './event-streams.js';
import type { StreamedEvent } from './sse-frame.js';

async function* talk(count: number, text = 'x'): AsyncGenerator<StreamedEvent> {
  for (let id = 1; id <= count; id += 1) yield { id, name: 'text-delta', data: JSON.stringify({ text }) };
}

describe('an event stream over HTTP', () => {
  let fastify: FastifyInstance;
  let streams: EventStreams;
  let events: (signal: AbortSignal) => AsyncGenerator<StreamedEvent>;
  let url: string;

  beforeEach(async () => {
    streams = new EventStreams();
    fastify = Fastify({ forceCloseConnections: true });
    fastify.get('/', async (_request, reply) => {
      reply.header('X-Content-Type-Options', 'nosniff');
      const stream = streams.open(reply, testCaller(1, { sessionId: 'session-1' }));
      await stream.sendAll(events(stream.signal));
    });
    url = await fastify.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(async () => fastify.close());

  it('should send its events with the headers a proxy needs, and those set before', async () => {
    events = () => talk(2);
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(
      'id: 1\nevent: text-delta\ndata: {"text":"x"}\n\nid: 2\nevent: text-delta\ndata: {"text":"x"}\n\n',
    );
  });

  it('should tell a failure as an event without an id', async () => {
    events = async function* () {
      yield* talk(1);
      throw new Error('secret');
    };
    const text = await (await fetch(url)).text();
    expect(text).toContain('event: run-error');
    expect(text).not.toContain('secret');
  });

  it('should notice that its page has gone', async () => {
    let ended: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => (ended = resolve));
    events = async function* (signal) {
      yield* talk(1);
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      ended();
    };
    const reader = new AbortController();
    await fetch(url, { signal: reader.signal });
    reader.abort();
    await gone;
  });

  it('should close the streams of a session that ended, and ask pages to come back before a stop', async () => {
    events = async function* (signal) {
      yield* talk(1);
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    };
    const text = (await fetch(url)).text();
    await sleep(50);
    streams.announceRestart();
    streams.closeOfSession({ sessionId: 'session-2', userId: 1 });
    streams.closeOfSession({ sessionId: 'session-1', userId: 1 });
    expect(await text).toContain('retry: 1000');
  });

  it('should let go of a page that does not read', async () => {
    let sent = 0;
    events = async function* (signal) {
      for await (const event of talk(100_000, 'x'.repeat(10_000))) {
        if (signal.aborted) return;
        sent += 1;
        yield event;
        if (sent % 10 === 0) await sleep(0);
      }
    };
    const response = await fetch(url);
    while (streams.count > 0) await sleep(20);
    expect(sent).toBeLessThan(5000);
    await response.body?.cancel().catch(() => undefined);
  });
});

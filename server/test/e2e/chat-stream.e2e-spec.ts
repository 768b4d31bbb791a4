import { Client, readEvents, type StreamEvent } from '../support/client.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

async function collect(events: AsyncIterable<StreamEvent>): Promise<StreamEvent[]> {
  const all: StreamEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

const names = (events: readonly StreamEvent[]): string[] => events.map((event) => event.event);

describe('the event stream of a turn', () => {
  let app: TestApp;
  let demo: Client;

  beforeAll(async () => {
    app = await createTestApp();
    demo = await Client.signIn(app.url, DEMO);
  });
  afterAll(async () => app.stop());

  it('should send the facts before the words and end with the stored message', async () => {
    const events = await collect(await demo.stream('What albums does The Beatles have?'));
    const order = names(events);
    expect(order[0]).toBe('run-start');
    expect(order.at(-1)).toBe('run-end');
    expect(order.indexOf('tool-result')).toBeLessThan(order.indexOf('text-delta'));
    const end = events.find((event) => event.event === 'message-end');
    expect(JSON.stringify(end?.data)).toContain('Abbey Road');
    const ids = events.map((event) => Number(event.id));
    expect(ids).toEqual(ids.toSorted((left, right) => left - right));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('should replay the last run from the event a reader names', async () => {
    const thread = 'replay_1';
    const first = await collect(await demo.stream('What albums does The Beatles have?', { thread_id: thread }));
    const middle = first[Math.floor(first.length / 2)];
    const again = await demo.send('GET', `/api/chat/${thread}/stream/`, undefined, {
      'Last-Event-ID': middle?.id ?? '',
    });
    const rest = await collect(readEvents(again));
    expect(rest.map((event) => event.id)).toEqual(
      first.slice(Math.floor(first.length / 2) + 1).map((event) => event.id),
    );
  });

  it('should answer two messages sent at once in their order, the second knowing the first answer', async () => {
    const thread = 'at_once_1';
    const [first, second] = await Promise.all([
      demo.ask('What albums does AC/DC have?', { thread_id: thread }),
      new Promise((resolve) => setTimeout(resolve, 5)).then(() =>
        demo.ask('and how many albums is that?', { thread_id: thread }),
      ),
    ]);
    const listed = [...first.response.matchAll(/^\s*(?:[-*]|\d+\.)\s/gm)].length;
    expect(listed).toBeGreaterThan(0);
    expect(second.response).toContain(String(listed));
    expect(second.message.id).toBeGreaterThan(first.message.id);
  });

  it('should refuse a message that is too long, empty, or comes with unknown fields, naming the field', async () => {
    const long = await demo.send('POST', '/api/chat/', { message: 'x'.repeat(4001) });
    expect(long.status).toBe(422);
    const empty = await demo.send('POST', '/api/chat/', { message: '   ' });
    expect(empty.status).toBe(400);
    const unknown = await demo.send('POST', '/api/chat/', { message: 'hello', verified: true });
    expect(unknown.status).toBe(400);
    expect(await unknown.json()).toMatchObject({ errors: [{ field: 'verified' }] });
  });

  it('should not let anyone else read the stream', async () => {
    await demo.ask('hello', { thread_id: 'mine_only' });
    const guest = await Client.guest(app.url);
    expect((await guest.send('GET', '/api/chat/mine_only/stream/')).status).toBe(404);
    expect((await guest.send('POST', '/api/chat/', { message: 'hello', thread_id: 'mine_only' })).status).toBe(404);
  });
});

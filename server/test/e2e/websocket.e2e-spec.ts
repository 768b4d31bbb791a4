import { z } from 'zod';
import { Client } from '../support/client.js';
import { refusalOf, SocketClient } from '../support/socket-client.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const signInSchema = z.object({ access: z.string() }).loose();
const ticketSchema = z.object({ ticket: z.string(), expires_in: z.number() });
const keySchema = z.object({ id: z.number(), key: z.string() }).loose();

describe('conversations over WebSocket', () => {
  let app: TestApp;
  let demo: Client;
  let threads = 0;
  const opened: SocketClient[] = [];

  beforeAll(async () => {
    app = await createTestApp();
    demo = await Client.signIn(app.url, DEMO);
  });
  afterEach(() => opened.splice(0).forEach((socket) => socket.close()));
  afterAll(async () => app.stop());

  const newThread = (): string => `conv_socket_${(threads += 1)}`;
  const ticketOf = async (client: Client): Promise<string> =>
    ticketSchema.parse(await client.json('POST', '/api/ws-ticket/')).ticket;
  const open = async (path: string, headers: Record<string, string> = {}): Promise<SocketClient> => {
    const socket = await SocketClient.open(app.url, path, headers);
    opened.push(socket);
    return socket;
  };
  const openAs = async (client: Client, thread: string, more = ''): Promise<SocketClient> =>
    open(`/ws/chat/${thread}/?ticket=${await ticketOf(client)}${more}`);
  /** A sign-in of its own, with its cookie and its access token. */
  const signIn = async (): Promise<{ cookie: string; bearer: string }> => {
    const response = await fetch(`${app.url}/api/auth/login/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(DEMO),
    });
    const { access } = signInSchema.parse(await response.json());
    return { cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '', bearer: `Bearer ${access}` };
  };

  it('should tell the same events as a stream, from the question to the end', async () => {
    const thread = newThread();
    const socket = await openAs(demo, thread);
    socket.send({ message: 'What albums does AC/DC have?' });
    const end = await socket.until('run-end');
    expect(end.data).toEqual({ status: 'complete' });
    const names = socket.events.map(({ event }) => event);
    expect(names[0]).toBe('run-start');
    expect(names).toEqual(
      expect.arrayContaining(['agent-start', 'tool-call', 'tool-result', 'text-delta', 'message-end']),
    );
    const ids = socket.events.map(({ id }) => id ?? 0);
    expect(ids).toEqual([...ids].sort((left, right) => left - right));
    expect(socket.events[0]?.data).toMatchObject({
      thread_id: thread,
      user_message: { content: 'What albums does AC/DC have?' },
    });
  });

  it('should tell every watcher what is sent from elsewhere, the staff as well', async () => {
    const { thread_id: thread } = await demo.ask('Do you have Queen?', { thread_id: newThread() });
    const staff = await Client.signIn(app.url, ADMIN);
    const sockets = await Promise.all([openAs(demo, thread), openAs(staff, thread)]);
    await demo.ask('Do you have U2?', { thread_id: thread });
    for (const socket of sockets) {
      const { data } = await socket.until('message-end');
      expect(data).toMatchObject({ message: { sender: 'assistant', content: expect.stringContaining('U2') } });
    }
  });

  it('should go on behind the last event a client has', async () => {
    const thread = newThread();
    const first = await openAs(demo, thread);
    first.send({ message: 'What albums does AC/DC have?' });
    await first.until('run-end');
    first.close();
    const place = first.events[1]?.id ?? 0;
    await demo.ask('Do you have U2?', { thread_id: thread });
    const again = await openAs(demo, thread, `&last_event_id=${place}`);
    await again.until('message-end', ({ data }) => JSON.stringify(data).includes('U2'));
    await again.until('run-end', ({ id }) => (id ?? 0) > (first.events.at(-1)?.id ?? 0));
    expect(again.events.slice(0, first.events.length - 2)).toEqual(first.events.slice(2));
  });

  it('should let a cookie in from our own page alone (E8)', async () => {
    const { cookie } = await signIn();
    const path = `/ws/chat/${newThread()}/`;
    const socket = await open(path, { Cookie: cookie, Origin: app.url });
    socket.send({ message: 'Do you have Queen?' });
    await socket.until('run-end');
    const refusals = await Promise.all([
      refusalOf(app.url, path, { Cookie: cookie }),
      refusalOf(app.url, path, { Cookie: cookie, Origin: 'https://evil.example' }),
      refusalOf(app.url, path, { Cookie: cookie, Origin: 'null' }),
      refusalOf(app.url, path, { Cookie: cookie, Origin: `${app.url}.evil.example` }),
    ]);
    expect(refusals).toEqual([403, 403, 403, 403]);
  });

  it('should take a ticket once, and no credential but a ticket in an address (E8)', async () => {
    const { bearer } = await signIn();
    const ticket = await ticketOf(demo);
    const path = `/ws/chat/${newThread()}/`;
    await open(`${path}?ticket=${ticket}`);
    const refusals = await Promise.all([
      refusalOf(app.url, `${path}?ticket=${ticket}`),
      refusalOf(app.url, `${path}?ticket=wrong`),
      refusalOf(app.url, `${path}?ticket=${bearer.slice('Bearer '.length)}`),
      refusalOf(app.url, `${path}?access_token=${bearer.slice('Bearer '.length)}`),
      refusalOf(app.url, path),
    ]);
    expect(refusals).toEqual([401, 401, 401, 401, 401]);
    expect((await fetch(`${app.url}/api/auth/me/?ticket=${await ticketOf(demo)}`)).status).toBe(401);
  });

  it("should not open other people's conversations, nor tell them from none (E8)", async () => {
    const { thread_id: thread, conversation_id: id } = await demo.ask('Do you have Queen?', { thread_id: newThread() });
    const guest = await Client.guest(app.url);
    const watch = await openAs(demo, thread);
    for (const name of [thread, String(id), '999999', '*', '__proto__'])
      expect(await refusalOf(app.url, `/ws/chat/${name}/?ticket=${await ticketOf(guest)}`)).toBe(404);
    expect(watch.events).toEqual([]);
  });

  it('should let the staff watch but not speak as the customer', async () => {
    const { thread_id: thread } = await demo.ask('Do you have Queen?', { thread_id: newThread() });
    const socket = await openAs(await Client.signIn(app.url, ADMIN), thread);
    socket.send({ message: 'What did I say?' });
    expect((await socket.until('run-error')).data).toMatchObject({ code: 'CONVERSATION.NOT_FOUND' });
  });

  it('should refuse what is no message and stay open', async () => {
    const socket = await openAs(demo, newThread());
    const noObjects = ['', '{', 'null', '[]'];
    const frames: [string, string][] = [
      ['{"message":1}', 'message'],
      ['{}', 'message'],
      ['{"message":" "}', 'message'],
      ['{"message":"a","user":1}', 'user'],
      ['{"message":"\\ud800"}', 'message'],
      ['{"message":"a","mode":"magic"}', 'mode'],
      ['{"message":"a","parent_id":0}', 'parent_id'],
    ];
    for (const frame of noObjects) socket.send(frame);
    for (const [frame] of frames) socket.send(frame);
    socket.send({ message: 'x'.repeat(4001) });
    await socket.until('run-error', ({ data }) => data['code'] === 'CHAT.MESSAGE_TOO_LONG');
    expect(socket.events.map(({ data }) => data)).toMatchObject([
      ...noObjects.map(() => ({ code: 'REQUEST.MALFORMED' })),
      ...frames.map(([, field]) => ({ code: 'REQUEST.INVALID', errors: [{ field }] })),
      { code: 'CHAT.MESSAGE_TOO_LONG', errors: [{ field: 'message' }] },
    ]);
    socket.send({ message: 'Do you have Queen?' });
    await socket.until('run-end');
  });

  it('should close on frames that are too large or too many (E8)', async () => {
    const large = await openAs(demo, newThread());
    large.send({ message: 'x'.repeat(1024 * 1024) });
    expect(await large.closed()).toBe(1009);
    const many = await openAs(demo, newThread());
    for (let count = 0; count < 1000; count += 1) many.send('{}');
    expect(await many.closed()).toBe(1008);
  });

  it('should close when the session ends or the key is taken back (E8)', async () => {
    const { bearer } = await signIn();
    const socket = await open(`/ws/chat/${newThread()}/`, { Authorization: bearer });
    const made = keySchema.parse(await demo.json('POST', '/api/api-keys/', { name: 'sockets', scopes: [] }));
    const keyed = await open(`/ws/chat/${newThread()}/`, { Authorization: `Bearer ${made.key}` });
    const closing = Promise.all([socket.closed(), keyed.closed()]);
    await fetch(`${app.url}/api/auth/logout/`, { method: 'POST', headers: { Authorization: bearer } });
    await demo.send('DELETE', `/api/api-keys/${made.id}/`);
    expect(await closing).toEqual([1008, 1008]);
  });

  it('should answer an ordinary request to its address with a problem', async () => {
    const response = await demo.send('GET', `/ws/chat/${newThread()}/`);
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'CHAT.SOCKET_EXPECTED' }]);
  });
});

import { z } from 'zod';
import { makeAccount } from '../support/accounts.js';
import { Client, readEvents } from '../support/client.js';
import { SocketClient } from '../support/socket-client.js';
import { readCode } from '../support/outbox.js';
import { copyStore, readColumn, STARTER_STORE } from '../support/stores.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const CUSTOMER = 6;
const OTHER_CUSTOMER = 7;
const itemSchema = z
  .object({
    id: z.number(),
    kind: z.string(),
    status: z.string(),
    user: z.number(),
    thread_id: z.string().nullable(),
    customer_id: z.number().nullable(),
    claim: z.object({ customer_id: z.number().nullable() }).loose().nullable(),
    handled_by: z.string(),
    assignee: z.number().nullable(),
    note: z.string().nullable(),
  })
  .loose();
const takenSchema = z.object({ handler: z.number().nullish(), code: z.string().optional() }).loose();
const listSchema = z.object({ count: z.number(), results: z.array(itemSchema) }).loose();
const outboxSchema = z.object({ results: z.array(z.object({ to: z.string(), subject: z.string() }).loose()) }).loose();
type Item = z.infer<typeof itemSchema>;

describe('the inbox of the staff', () => {
  let store: string;
  let app: TestApp;
  let demo: Client;
  let staff: Client;
  let email: string;
  const opened: SocketClient[] = [];

  beforeAll(async () => {
    store = await copyStore(STARTER_STORE);
    app = await createTestApp({ store });
    demo = await Client.signIn(app.url, DEMO);
    staff = await Client.signIn(app.url, ADMIN);
    [email = ''] = readColumn(store, 'SELECT Email FROM Customer WHERE CustomerId = ?', CUSTOMER);
  });
  afterEach(() => opened.splice(0).forEach((socket) => socket.close()));
  afterAll(async () => app.stop());

  const list = async (query = '') =>
    listSchema.parse(await staff.json('GET', `/api/inbox/?limit=100&${query}`)).results;
  const act = async (item: Item, action: string, body?: object): Promise<Item> =>
    itemSchema.parse(await staff.json('POST', `/api/inbox/${item.id}/${action}/`, body));
  const openMatter = async (conversation: number): Promise<Item> =>
    itemSchema.parse(await staff.json('POST', '/api/inbox/', { conversation }));
  const until = async <Found>(look: () => Promise<Found | undefined>): Promise<Found> => {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > deadline) throw new Error('It did not come.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const claimOf = async (thread: string): Promise<Item> =>
    until(async () => (await list('kind=identity')).find((item) => item.thread_id === thread));
  const watch = async (client: Client, thread: string): Promise<SocketClient> => {
    const { ticket } = z
      .object({ ticket: z.string() })
      .loose()
      .parse(await client.json('POST', '/api/ws-ticket/'));
    const socket = await SocketClient.open(app.url, `/ws/chat/${thread}/?ticket=${ticket}`);
    opened.push(socket);
    return socket;
  };
  /** A guest who wants to see private data and says who they are. */
  const claim = async (identifier: string): Promise<{ guest: Client; thread: string }> => {
    const guest = await Client.guest(app.url);
    const asked = await guest.ask('show my orders');
    expect((await guest.resume(asked.thread_id, identifier)).interrupt?.kind).toBe('code');
    return { guest, thread: asked.thread_id };
  };

  it('should let a person take a conversation over, answer, and hand it back, with both watching', async () => {
    const { thread_id: thread, conversation_id: id } = await demo.ask('Do you have Queen?');
    const item = await openMatter(id);
    const [customer, watcher] = await Promise.all([watch(demo, thread), watch(staff, thread)]);
    expect(await act(item, 'take_over')).toMatchObject({ handled_by: 'staff', assignee: staff.userId });
    expect(await demo.json('GET', `/api/conversations/${thread}/`)).toMatchObject({
      metadata: { handled_by: 'staff' },
    });

    customer.send({ message: 'I was charged twice!' });
    const heard = await watcher.until('message-end', ({ data }) => JSON.stringify(data).includes('charged twice'));
    expect(heard.data).toMatchObject({ message: { sender: 'user' } });

    await staff.json('POST', `/api/inbox/${item.id}/reply/`, { message: 'I am looking into it.' });
    for (const socket of [customer, watcher]) {
      const { data } = await socket.until('message-end', (event) =>
        JSON.stringify(event.data).includes('looking into'),
      );
      expect(data).toMatchObject({ message: { sender: 'staff', content: 'I am looking into it.', agent_type: null } });
    }

    expect(await demo.json('POST', '/api/chat/', { message: 'Thank you', thread_id: thread })).toMatchObject({
      status: 'complete',
      response: '',
      agent_type: null,
      message: { sender: 'user', content: 'Thank you' },
    });
    expect(watcher.events.some(({ event }) => event === 'agent-start')).toBe(false);

    expect(await act(item, 'hand_back')).toMatchObject({ handled_by: 'agents' });
    customer.send({ message: 'What albums does AC/DC have?' });
    for (const socket of [customer, watcher]) {
      const { data } = await socket.until('message-end', (event) => JSON.stringify(event.data).includes('music_agent'));
      expect(data).toMatchObject({ message: { sender: 'assistant', content: expect.stringContaining('AC/DC') } });
    }
    const ids = watcher.events.flatMap((event) => event.id ?? []);
    expect(ids).toEqual([...ids].sort((left, right) => left - right));
  });

  it('should keep what was said while a person answered in one branch with the rest', async () => {
    const { thread_id: thread, conversation_id: id } = await demo.ask('Do you have Queen?');
    const item = await openMatter(id);
    await act(item, 'take_over');
    const key = { 'Idempotency-Key': `once-${thread}` };
    for (let times = 0; times < 2; times += 1)
      await demo.send('POST', '/api/chat/', { message: 'Is somebody there? zebra', thread_id: thread }, key);
    await staff.json('POST', `/api/inbox/${item.id}/reply/`, { message: 'Yes, a giraffe is.' });
    await act(item, 'hand_back');
    const last = await demo.ask('Do you have U2?', { thread_id: thread });
    const path = z
      .object({ results: z.array(z.object({ sender: z.string() }).loose()) })
      .loose()
      .parse(await demo.json('GET', `/api/conversations/${thread}/messages/?branch=${last.message.id}`));
    expect(path.results.map(({ sender }) => sender)).toEqual([
      'user',
      'assistant',
      'user',
      'staff',
      'user',
      'assistant',
    ]);
    for (const word of ['zebra', 'giraffe'])
      expect(await demo.json('GET', `/api/conversations/?search=${word}`)).toMatchObject({ count: 1 });
    const again = await demo.send('POST', `/api/chat/${thread}/regenerate/`, { message_id: last.message.id });
    expect(again.status).toBe(200);
    await act(item, 'take_over');
    const refused = await demo.send('POST', `/api/chat/${thread}/regenerate/`, { message_id: last.message.id });
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'CHAT.TAKEN_OVER' }]);
  });

  it('should prove who a person is when the staff approve the claim, and answer what waited', async () => {
    const { guest, thread } = await claim(email);
    const item = await claimOf(thread);
    expect(item).toMatchObject({ status: 'open', claim: { customer_id: CUSTOMER }, customer_id: null });
    const socket = await watch(guest, thread);
    expect(await act(item, 'approve')).toMatchObject({ status: 'resolved', claim: null, customer_id: CUSTOMER });
    const { data } = await socket.until('message-end');
    expect(data).toMatchObject({ message: { agent_type: 'invoice_agent', content: expect.stringMatching(/\$\d/) } });
    expect(await guest.json('GET', `/api/conversations/${thread}/`)).toMatchObject({
      verified: true,
      customer_id: CUSTOMER,
      metadata: { waiting_for: null },
    });
    expect((await guest.ask('how much have I spent in total?', { thread_id: thread })).status).toBe('complete');
    expect((await guest.ask('show my orders')).status).toBe('interrupted');
  });

  it('should approve no claim that was exchanged after the staff had read it', async () => {
    const { guest, thread } = await claim(email);
    const item = await claimOf(thread);
    const [other = ''] = readColumn(store, 'SELECT Email FROM Customer WHERE CustomerId = ?', OTHER_CUSTOMER);
    await guest.resume(thread, other);
    await until(async () => ((await claimOf(thread)).claim?.customer_id === OTHER_CUSTOMER ? true : undefined));
    for (const body of [undefined, { customer_id: CUSTOMER }]) {
      const refused = await staff.send('POST', `/api/inbox/${item.id}/approve/`, body);
      const told = { code: 'VERIFICATION.CLAIM_CHANGED', errors: [{ field: 'customer_id' }] };
      expect([refused.status, await refused.json()]).toMatchObject([409, told]);
    }
    expect(await staff.json('GET', `/api/conversations/${thread}/`)).toMatchObject({ verified: false });
    const approved = await act(item, 'approve', { customer_id: OTHER_CUSTOMER });
    expect(approved).toMatchObject({ status: 'resolved', customer_id: OTHER_CUSTOMER });
  });

  it('should not prove a claim that fits nobody, nor one that was rejected', async () => {
    const unknown = await claim('nobody.at.all@example.com');
    const nobody = await claimOf(unknown.thread);
    expect(nobody.claim).toMatchObject({ customer_id: null });
    const refused = await staff.send('POST', `/api/inbox/${nobody.id}/approve/`);
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'VERIFICATION.NO_CLAIM' }]);

    const item = await claimOf((await claim(email)).thread);
    expect(await act(item, 'reject')).toMatchObject({ status: 'resolved', claim: null });
    expect((await staff.send('POST', `/api/inbox/${item.id}/approve/`)).status).toBe(409);
    expect(await staff.json('GET', `/api/conversations/${item.thread_id}/`)).toMatchObject({ verified: false });
  });

  it('should keep status, assignee and note, and hand back what is resolved', async () => {
    const { conversation_id: id } = await demo.ask('Do you have Queen?');
    const item = await openMatter(id);
    expect((await openMatter(id)).id).toBe(item.id);
    await act(item, 'take_over');
    const path = `/api/inbox/${item.id}/`;
    const changed = await staff.json('PATCH', path, { status: 'waiting', note: 'Call back', assignee: null });
    expect(changed).toMatchObject({ status: 'waiting', note: 'Call back', assignee: null, handled_by: 'staff' });
    for (const [body, field] of [
      [{ status: 'done' }, 'status'],
      [{ assignee: demo.userId }, 'assignee'],
      [{ assignee: 999_999 }, 'assignee'],
      [{ user: 1 }, 'user'],
    ] as const) {
      const refused = await staff.send('PATCH', path, body);
      expect([refused.status, await refused.json()]).toMatchObject([400, { errors: [{ field }] }]);
    }
    expect(await staff.json('PATCH', path, { status: 'resolved' })).toMatchObject({ handled_by: 'agents' });
    expect((await list()).map((found) => found.id)).not.toContain(item.id);
    expect((await list('status=resolved')).map((found) => found.id)).toContain(item.id);
    expect((await openMatter(id)).id).not.toBe(item.id);
  });

  it('should work on what a customer asked a person for, and mail those who want it', async () => {
    const mails = async () =>
      outboxSchema
        .parse(await staff.json('GET', '/api/outbox/?limit=100'))
        .results.filter(({ subject }) => subject.startsWith('A reply'));
    const address = 'demo.account@example.org';
    await demo.json('PATCH', '/api/auth/me/', { email: address, notification_settings: { mail_on_reply: true } });
    await demo.json('POST', '/api/auth/me/email/verify/', { code: await readCode(app, address) });
    const { thread_id: thread } = await demo.ask('I want a refund for my last order');
    const request = await until(async () => (await list('kind=refund')).find((item) => item.thread_id === thread));
    expect(request).toMatchObject({ user: demo.userId, customer_id: 1, status: 'open' });
    await staff.json('POST', `/api/inbox/${request.id}/reply/`, { message: 'Refunded.' });
    expect((await list('status=waiting')).map((item) => item.id)).toContain(request.id);
    const mailed = await until(async () => (await mails()).find(({ to }) => to === address));
    expect(JSON.stringify(mailed)).not.toContain('Refunded');

    await demo.json('PATCH', '/api/auth/me/', { notification_settings: { mail_on_reply: false } });
    await staff.json('POST', `/api/inbox/${request.id}/reply/`, { message: 'Anything else?' });
    await demo.json('PATCH', '/api/auth/me/', { notification_settings: { mail_on_reply: true } });
    await staff.json('POST', `/api/inbox/${request.id}/reply/`, { message: 'Goodbye.' });
    const toDemo = async () => (await mails()).filter(({ to }) => to === address).length;
    expect(await until(async () => ((await toDemo()) > 1 ? toDemo() : undefined))).toBe(2);
  });

  it('should name the people of a request, guests excepted, and who answers in it', async () => {
    const { conversation_id: id } = await demo.ask('Do you have Queen?');
    const item = await openMatter(id);
    expect(item).toMatchObject({ user_name: DEMO.username, handler: null, handler_name: null, assignee_name: null });
    const taken = { handler: staff.userId, handler_name: ADMIN.username, assignee_name: ADMIN.username };
    expect(await act(item, 'take_over')).toMatchObject(taken);
    await act(item, 'hand_back');

    const [name = ''] = readColumn(
      store,
      "SELECT FirstName || ' ' || LastName FROM Customer WHERE CustomerId = ?",
      CUSTOMER,
    );
    const { thread } = await claim(email);
    const claimed = await claimOf(thread);
    expect(claimed).toMatchObject({
      user_name: '',
      user_email: null,
      claim: { customer_id: CUSTOMER, customer_name: name },
    });
    const approved = await act(claimed, 'approve', { customer_id: CUSTOMER });
    expect(approved).toMatchObject({ customer_id: CUSTOMER, customer_name: name, user_email: email });
  });

  it('should take over knowingly: from nobody, or from the colleague who was named', async () => {
    const colleague = await makeAccount(app, { role: 'staff' });
    const item = await openMatter((await demo.ask('Do you have Queen?')).conversation_id);
    const take = async (person: Client, body?: object) => {
      const response = await person.send('POST', `/api/inbox/${item.id}/take_over/`, body);
      const told = takenSchema.parse(await response.json());
      return [response.status, told.handler ?? told.code];
    };
    expect(await take(staff, { handler: null })).toEqual([200, staff.userId]);
    expect(await take(staff, { handler: null })).toEqual([200, staff.userId]);
    expect(await take(colleague.client, { handler: null })).toEqual([409, 'INBOX.HANDLED_BY_ANOTHER']);
    expect(await take(colleague.client, { handler: demo.userId })).toEqual([409, 'INBOX.HANDLED_BY_ANOTHER']);
    expect(await take(colleague.client, { handler: staff.userId })).toEqual([200, colleague.id]);
    expect(await take(staff)).toEqual([200, staff.userId]);
    expect(await take(staff, { handler: 'nobody' })).toEqual([400, 'REQUEST.INVALID']);
    await act(item, 'hand_back');
  });

  it('should tell whoever has the inbox open how many requests are open, now and when that changes', async () => {
    const colleague = await makeAccount(app, { role: 'staff' });
    const listening = await colleague.client.send('GET', '/api/inbox/news/');
    expect(listening.headers.get('content-type')).toContain('text/event-stream');
    const news = readEvents(listening);
    const next = async (): Promise<unknown> => {
      const { value, done } = await news.next();
      return done === true ? 'over' : [value.event, value.data.open];
    };
    const count = async (): Promise<number> =>
      listSchema.parse(await staff.json('GET', '/api/inbox/?status=open&limit=1')).count;
    const before = await count();
    expect(await next()).toEqual(['inbox-changed', before]);
    const item = await openMatter((await demo.ask('Do you have Queen?')).conversation_id);
    expect(await next()).toEqual(['inbox-changed', before + 1]);
    await staff.json('PATCH', `/api/inbox/${item.id}/`, { note: 'Seen' });
    expect(await next()).toEqual(['inbox-changed', before + 1]);
    await staff.json('PATCH', `/api/users/${colleague.id}/`, { role: 'customer' });
    await staff.json('PATCH', `/api/inbox/${item.id}/`, { status: 'resolved' });
    expect(await next()).toBe('over');
  });

  it('should let nobody in but the staff', async () => {
    const item = await openMatter((await demo.ask('Do you have Queen?')).conversation_id);
    const guest = await Client.guest(app.url);
    const ways: [string, string, object?][] = [
      ['GET', '/api/inbox/'],
      ['GET', '/api/inbox/news/'],
      ['POST', '/api/inbox/', { conversation: 1 }],
      ['GET', `/api/inbox/${item.id}/`],
      ['PATCH', `/api/inbox/${item.id}/`, { status: 'resolved' }],
      ...['approve', 'reject', 'take_over', 'hand_back'].map((action): [string, string] => [
        'POST',
        `/api/inbox/${item.id}/${action}/`,
      ]),
      ['POST', `/api/inbox/${item.id}/reply/`, { message: 'I am the staff' }],
    ];
    const key = z
      .object({ key: z.string() })
      .loose()
      .parse(await staff.json('POST', '/api/api-keys/', { name: 'inbox', scopes: [] }));
    for (const [method, path, body] of ways) {
      for (const person of [demo, guest]) expect((await person.send(method, path, body)).status).toBe(403);
      const byKey = await staff.send(method, path, body, { Authorization: `Bearer ${key.key}` });
      expect(byKey.status).toBe(403);
    }
    const missing = await staff.send('POST', '/api/inbox/999999/take_over/');
    expect([missing.status, await missing.json()]).toMatchObject([404, { code: 'INBOX.NOT_FOUND' }]);
    expect((await staff.send('POST', `/api/inbox/${item.id}/reply/`, { message: ' ' })).status).toBe(400);
  });
});

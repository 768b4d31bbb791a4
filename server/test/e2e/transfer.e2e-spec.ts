import { z } from 'zod';
import { Client } from '../support/client.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const messageSchema = z
  .object({ id: z.number(), parent_id: z.number().nullable(), content: z.string(), sender: z.string() })
  .loose();
const conversationSchema = z
  .object({ thread_id: z.string(), title: z.string(), messages: z.array(messageSchema) })
  .loose();
const documentSchema = z
  .object({ format: z.string(), version: z.number(), conversations: z.array(conversationSchema) })
  .loose();
const importedSchema = z.object({
  conversations: z.array(
    z.object({ id: z.number(), thread_id: z.string(), user: z.number(), verified: z.boolean() }).loose(),
  ),
});
type TransferDocument = z.infer<typeof documentSchema>;

const MOMENT = '2026-01-31T09:30:00.000Z';
const NOW = new Date().toISOString();
const message = (id: number, parent: number | null, content: string, more: object = {}) => ({
  id,
  parent_id: parent,
  sender: 'user',
  content,
  agent_type: null,
  timestamp: MOMENT,
  reaction: null,
  reaction_comment: null,
  answer: null,
  ...more,
});
const file = (messages: unknown[], more: object = {}) => ({
  format: 'counterpoint.conversations',
  version: 1,
  conversations: [
    {
      thread_id: 'conv_from_file',
      owner: null,
      title: 'From a file',
      is_archived: false,
      created_at: MOMENT,
      updated_at: MOMENT,
      messages,
      ...more,
    },
  ],
});

describe('conversations as files', () => {
  let app: TestApp;
  let demo: Client;
  let guest: Client;

  beforeAll(async () => {
    app = await createTestApp();
    demo = await Client.signIn(app.url, DEMO);
    guest = await Client.guest(app.url);
  });
  afterAll(async () => app.stop());

  const exported = async (thread: string, client = demo): Promise<TransferDocument> =>
    documentSchema.parse(await client.json('GET', `/api/conversations/${thread}/export/`));
  const text = async (thread: string, format: string): Promise<Response> =>
    demo.send('GET', `/api/conversations/${thread}/export/?format=${format}`);
  const importFile = async (document: unknown, client = demo) =>
    importedSchema.parse(await client.json('POST', '/api/conversations/import/', document)).conversations;
  const count = async (client = demo): Promise<number> =>
    z
      .object({ count: z.number() })
      .loose()
      .parse(await client.json('GET', '/api/conversations/')).count;

  /** A file without the numbers that an import gives anew: messages by their place in it. */
  const comparable = ({ conversations }: TransferDocument) =>
    conversations.map(({ messages, ...conversation }) => ({
      ...conversation,
      messages: messages.map(({ id: _id, parent_id: parent, ...rest }) => ({
        ...rest,
        parent: messages.findIndex(({ id }) => id === parent),
      })),
    }));

  /** A conversation with two branches, private rows, a reaction and an archived title. */
  const talk = async (): Promise<string> => {
    const first = await demo.ask('Show my last order');
    const thread = first.thread_id;
    await demo.ask('What albums does AC/DC have?', { thread_id: thread });
    await demo.ask('What albums does U2 have?', { thread_id: thread, parent_id: first.message.id });
    await demo.json('POST', `/api/messages/${first.message.id}/react/`, { reaction: 'thumbs_up', comment: 'good' });
    await demo.json('PATCH', `/api/conversations/${thread}/`, { title: 'Kept for later', is_archived: true });
    return thread;
  };

  it('should give back equal conversations after they were cleared, branches included', async () => {
    const thread = await talk();
    const before = await exported(thread);
    await demo.json('DELETE', `/api/conversations/${thread}/clear_history/`);
    const [back] = await importFile(before);
    expect(back).toMatchObject({ thread_id: thread, title: 'Kept for later', is_archived: true, message_count: 6 });
    expect(comparable(await exported(thread))).toEqual(comparable(before));
    const branches = z.object({ count: z.number() }).loose();
    expect(branches.parse(await demo.json('GET', `/api/conversations/${thread}/branches/`)).count).toBe(2);
  });

  it('should give back what was deleted, so that it is found by its words and followed up', async () => {
    const { thread_id: thread } = await demo.ask('What albums does Queen have?', { thread_id: 'conv_deleted_once' });
    const before = await exported(thread);
    await demo.send('DELETE', `/api/conversations/${thread}/`);
    await importFile(before);
    const found = z.object({ results: z.array(z.object({ thread_id: z.string() }).loose()) }).loose();
    const list = found.parse(await demo.json('GET', '/api/conversations/?search=albums%20queen'));
    expect(list.results.map((conversation) => conversation.thread_id)).toContain(thread);
    const followUp = await demo.ask('How many are there?', { thread_id: thread });
    expect(followUp.response).toContain('Queen');
  });

  it('should make the caller the owner, prove nobody, and leave what is there alone', async () => {
    const thread = await talk();
    const before = await exported(thread);
    const [copy] = await importFile(before, guest);
    expect(copy).toMatchObject({ user: guest.userId, verified: false, metadata: { imported: true } });
    expect(copy?.thread_id).not.toBe(thread);
    expect(await exported(thread)).toEqual(before);
    const [second] = await importFile(before);
    expect(second?.thread_id).not.toBe(thread);
    expect(second).toMatchObject({ user: demo.userId });
  });

  const refused: [string, unknown, string][] = [
    ['another format', { ...file([]), format: 'other' }, 'format'],
    ['an unknown field', file([message(1, null, 'a', { isAdmin: true })]), 'conversations.0.messages.0.isAdmin'],
    [
      'a parent that comes later',
      file([message(1, 2, 'a'), message(2, null, 'b')]),
      'conversations.0.messages.0.parent_id',
    ],
    ['a message that follows itself', file([message(1, 1, 'a')]), 'conversations.0.messages.0.parent_id'],
    ['the same message twice', file([message(1, null, 'a'), message(1, null, 'b')]), 'conversations.0.messages.1.id'],
    ['half a character', file([message(1, null, '\ud83c')]), 'conversations.0.messages.0.content'],
    ['an unknown sender', file([message(1, null, 'a', { sender: 'system' })]), 'conversations.0.messages.0.sender'],
    [
      'a time that is none',
      file([message(1, null, 'a', { timestamp: 'yesterday' })]),
      'conversations.0.messages.0.timestamp',
    ],
    ['a thread id of another form', file([], { thread_id: '../etc' }), 'conversations.0.thread_id'],
    [
      'an agent that no agent can be called',
      file([message(1, null, 'a', { agent_type: 'constructor' })]),
      'conversations.0.messages.0.agent_type',
    ],
    ['no list', { ...file([]), conversations: { length: 1 } }, 'conversations'],
  ];

  it.each([18, 4000, 24_000])('should refuse what an answer leans on when it is %i levels deep', async (levels) => {
    const { thread_id: thread } = await guest.ask('What albums does Queen have?');
    const document: unknown = JSON.parse(
      JSON.stringify(await exported(thread, guest)).replace(
        /"context":"(?:[^"\\]|\\.)*"/,
        `"context":"${'['.repeat(levels)}${']'.repeat(levels)}"`,
      ),
    );
    const response = await guest.send('POST', '/api/conversations/import/', document);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ field: 'conversations.0.messages.1.answer.context', detail: 'must be what an export wrote' }] },
    ]);
    expect((await guest.send('GET', '/api/auth/me/export/')).status).toBe(200);
  });

  it.each(refused)('should take nothing of a file with %s, and name the field', async (_what, document, field) => {
    const before = await count();
    const response = await demo.send('POST', '/api/conversations/import/', document);
    expect(response.status).toBe(400);
    const refusal: unknown = await response.json();
    expect(refusal).toMatchObject({ errors: expect.arrayContaining([expect.objectContaining({ field })]) });
    expect(JSON.stringify(refusal)).not.toMatch(/Invalid|expected|received|regular expression/);
    expect(await count()).toBe(before);
  });

  it('should take nothing when the last of many conversations is wrong', async () => {
    const good = file([message(1, null, 'a')]).conversations[0];
    const conversations = [good, good, { ...good, title: 5 }];
    const before = await count();
    const response = await demo.send('POST', '/api/conversations/import/', { ...file([]), conversations });
    expect(response.status).toBe(400);
    expect(await count()).toBe(before);
  });

  it('should take long conversations, and refuse longer ones than one import may bring', async () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, index) => message(index + 1, index === 0 ? null : index, `Sentence ${index}`));
    const [imported] = await importFile(file(chain(5000)));
    expect(imported).toMatchObject({ message_count: 5000 });
    const tooLong = await demo.send('POST', '/api/conversations/import/', file(chain(10_001)));
    expect([tooLong.status, await tooLong.json()]).toMatchObject([
      422,
      { code: 'CONVERSATION.IMPORT_TOO_LARGE', errors: [{ field: 'conversations' }] },
    ]);
  });

  it('should refuse a file that is too large before it is read', async () => {
    const body = file([message(1, null, 'x'.repeat(17 * 1024 * 1024))]);
    expect((await demo.send('POST', '/api/conversations/import/', body)).status).toBe(413);
    const login = await demo.send('POST', '/api/conversations/', { title: 'x'.repeat(2 * 1024 * 1024) });
    expect(login.status).toBe(413);
  });

  it('should write a table in which no cell is a formula', async () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'];
    const [imported] = await importFile(
      file(
        formulas.map((content, index) => message(index + 1, index === 0 ? null : index, content)),
        { title: '=HYPERLINK("http://evil.example")' },
      ),
    );
    const response = await text(imported?.thread_id ?? '', 'csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="conversation-\d+\.csv"$/);
    const table = await response.text();
    expect(table).toMatch(/^thread_id,title,message,parent,sender/);
    expect(table).not.toMatch(/(^|,|\n)"?[=+\-@\t]/);
    for (const formula of formulas) expect(table).toContain(`'${formula}`);
  });

  it('should write a text with every branch', async () => {
    const response = await text(await talk(), 'md');
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    const markdown = await response.text();
    expect(markdown).toMatch(/^# Kept for later\n/);
    expect(markdown).toContain('What albums does U2 have?');
    expect(markdown).toMatch(/## Another branch, after message \d+[^]*What albums does AC\/DC have\?/);
    expect(markdown.match(/Show my last order/g)).toHaveLength(1);
  });

  it("should refuse other forms, and not find other people's conversations", async () => {
    const thread = await talk();
    expect((await text(thread, 'xml')).status).toBe(400);
    const path = `/api/conversations/${thread}`;
    const statuses = await Promise.all(
      ['export/', 'export/?format=csv', 'stats/'].map(
        async (end) => (await guest.send('GET', `${path}/${end}`)).status,
      ),
    );
    expect(statuses).toEqual([404, 404, 404]);
    const staff = await Client.signIn(app.url, ADMIN);
    expect((await exported(thread, staff)).conversations).toHaveLength(1);
  });

  it('should say of every imported message that it was not said here, whoever the file names', async () => {
    const forged = message(2, 1, 'We will refund you.\n\n---\n\n**Support team**, now\n\nEverything.', {
      sender: 'staff',
    });
    const staff = await Client.signIn(app.url, ADMIN);
    const figures = async (): Promise<unknown> => staff.json('GET', '/api/analytics/conversations/?days=365');
    const before = await figures();
    const [imported] = await importFile(
      file([message(1, null, 'May I have it back?'), forged], { created_at: NOW, updated_at: NOW }),
      guest,
    );
    const thread = imported?.thread_id ?? '';
    expect(imported).toMatchObject({ last_message: { sender: 'staff', imported: true } });
    expect(await figures()).toEqual(before);
    await guest.ask('What albums does Queen have?', { thread_id: thread });
    expect(await staff.json('GET', `/api/conversations/${thread}/messages/`)).toMatchObject({
      results: [{ imported: true }, { sender: 'staff', imported: true }, { sender: 'user' }, { sender: 'assistant' }],
    });
    expect(
      JSON.stringify(await guest.json('GET', `/api/conversations/${thread}/messages/`)).match(/imported/g),
    ).toHaveLength(2);
    expect(await staff.json('GET', `/api/conversations/${thread}/stats/`)).toMatchObject({
      message_count: 4,
      staff_messages: 0,
      imported_messages: 2,
    });
    const path = `/api/conversations/${thread}/export/`;
    const markdown = await (await guest.send('GET', `${path}?format=md`)).text();
    expect(markdown.match(/^\*\*Support team\*\*, .*/gm)).toEqual([
      expect.stringMatching(/^\*\*Support team\*\*, .*, out of an imported file$/),
    ]);
    expect((await (await guest.send('GET', `${path}?format=csv`)).text()).match(/,yes\r\n/g)).toHaveLength(2);
  });

  it('should take back all that a person has, however many conversations that are', async () => {
    const person = await Client.guest(app.url);
    const conversation = file([message(1, null, 'a')]).conversations[0];
    const conversations = Array.from({ length: 201 }, (_, place) => ({ ...conversation, title: `Number ${place}` }));
    await person.json('POST', '/api/conversations/import/', { ...file([]), conversations });
    const personal = z.object({ conversations: documentSchema }).loose();
    const data = personal.parse(await person.json('GET', '/api/auth/me/export/'));
    expect(data.conversations.conversations).toHaveLength(201);
    expect(await importFile(data.conversations, person)).toHaveLength(201);
    expect(await count(person)).toBe(402);
  });

  it('should count what is in a conversation', async () => {
    const thread = await talk();
    expect(await demo.json('GET', `/api/conversations/${thread}/stats/`)).toMatchObject({
      message_count: 6,
      user_messages: 3,
      assistant_messages: 3,
      staff_messages: 0,
      branch_count: 2,
      agents: [
        { agent_type: 'music_agent', answers: 2 },
        { agent_type: 'invoice_agent', answers: 1 },
      ],
      tools: expect.arrayContaining([{ name: 'get_albums_by_artist', calls: 2 }]),
      statuses: [{ status: 'success', answers: 3 }],
      thumbs_up: 1,
      thumbs_down: 0,
      llm_calls: 0,
      average_latency_ms: expect.any(Number),
    });
  });

  it('should count nothing in an empty conversation', async () => {
    await demo.json('POST', '/api/conversations/', { title: 'Empty' });
    const { thread_id: thread } = z
      .object({ thread_id: z.string() })
      .loose()
      .parse(await demo.json('POST', '/api/conversations/', {}));
    expect(await demo.json('GET', `/api/conversations/${thread}/stats/`)).toMatchObject({
      message_count: 0,
      branch_count: 0,
      agents: [],
      average_latency_ms: null,
      first_message_at: null,
    });
  });

  it('should have all that was said in the file about a person', async () => {
    const { thread_id: thread } = await guest.ask('Do you have Queen?');
    const personal = z.object({ conversations: documentSchema }).loose();
    const { conversations } = personal.parse(await guest.json('GET', '/api/auth/me/export/')).conversations;
    expect(conversations.map((conversation) => conversation.thread_id)).toContain(thread);
  });
});

import { z } from 'zod';
import { Client, readEvents } from '../support/client.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const messageSchema = z
  .object({ id: z.number(), parent_id: z.number().nullable(), sender: z.string(), content: z.string() })
  .loose();
const messagesSchema = z.object({ count: z.number(), next: z.string().nullable(), results: z.array(messageSchema) });
const branchSchema = z.object({
  branch: z.number(),
  forks_after: z.number().nullable(),
  is_newest: z.boolean(),
  message_count: z.number(),
  created_at: z.string(),
  last_message: z.object({ id: z.number(), content: z.string() }).loose(),
});
const branchesSchema = z.object({ count: z.number(), results: z.array(branchSchema) }).loose();
const continuedSchema = z.object({
  thread_id: z.string(),
  conversation_id: z.number(),
  branch: z.number(),
  response: z.string().optional(),
  message: messageSchema.optional(),
});

describe('branches of a conversation', () => {
  let app: TestApp;
  let demo: Client;
  let guest: Client;

  beforeAll(async () => {
    app = await createTestApp();
    demo = await Client.signIn(app.url, DEMO);
    guest = await Client.guest(app.url);
  });
  afterAll(async () => app.stop());

  const messages = async (thread: string, query = '') =>
    messagesSchema.parse(await demo.json('GET', `/api/conversations/${thread}/messages/?${query}`));
  const branches = async (thread: string, query = '') =>
    branchesSchema.parse(await demo.json('GET', `/api/conversations/${thread}/branches/?${query}`));
  const goOn = async (thread: string, body: object) =>
    continuedSchema.parse(await demo.json('POST', `/api/conversations/${thread}/continue_from_message/`, body));
  /** What was said on the way to a message, oldest first. */
  const said = async (thread: string, branch: number) =>
    (await messages(thread, `branch=${branch}`)).results
      .filter(({ sender }) => sender === 'user')
      .map(({ content }) => content);

  it('should answer an edited question beside the old one and keep both', async () => {
    const first = await demo.ask('Do you have Queen?');
    const thread = first.thread_id;
    const old = await demo.ask('How many albums do you have by AC/DC?', { thread_id: thread });
    const edited = await demo.ask('How many albums do you have by U2?', {
      thread_id: thread,
      parent_id: first.message.id,
    });
    expect(await said(thread, old.message.id)).toEqual(['Do you have Queen?', 'How many albums do you have by AC/DC?']);
    expect(await said(thread, edited.message.id)).toEqual(['Do you have Queen?', 'How many albums do you have by U2?']);
    expect(await branches(thread)).toMatchObject({
      count: 2,
      results: [
        { branch: edited.message.id, forks_after: null, is_newest: true, message_count: 4 },
        { branch: old.message.id, forks_after: first.message.id, is_newest: false, message_count: 4 },
      ],
    });
  });

  it('should lean a follow-up on its own branch alone', async () => {
    const first = await demo.ask('Do you have Queen?');
    const thread = first.thread_id;
    const rock = await demo.ask('What albums does AC/DC have?', { thread_id: thread, parent_id: first.message.id });
    await demo.ask('What albums does U2 have?', { thread_id: thread, parent_id: first.message.id });
    const followUp = await demo.ask('How many are there?', { thread_id: thread, parent_id: rock.message.id });
    expect(followUp.response).toContain('AC/DC');
    expect(followUp.response).not.toContain('U2');
  });

  it('should begin a conversation anew when a question is sent without a parent', async () => {
    const first = await demo.ask('Do you have Queen?');
    const anew = await demo.ask('Do you have U2?', { thread_id: first.thread_id, parent_id: null });
    expect(await said(first.thread_id, anew.message.id)).toEqual(['Do you have U2?']);
    expect((await messages(first.thread_id)).count).toBe(4);
  });

  it('should make an answer anew beside the old one, and go on behind the new one', async () => {
    const first = await demo.ask('Do you have Queen?');
    const thread = first.thread_id;
    const path = `/api/chat/${thread}/regenerate/`;
    const again = z
      .object({ message: messageSchema })
      .parse(await demo.json('POST', path, { message_id: first.message.id }));
    expect(again.message.parent_id).toBe(z.object({ parent_id: z.number() }).loose().parse(first.message).parent_id);
    const next = await demo.ask('Do you have U2?', { thread_id: thread });
    const way = (await messages(thread, `branch=${next.message.id}`)).results.map(({ id }) => id);
    expect(way).toContain(again.message.id);
    expect(way).not.toContain(first.message.id);
    expect((await branches(thread)).results.map(({ branch }) => branch)).toEqual([next.message.id, first.message.id]);
  });

  it('should go on from a message that was chosen, with a message or before the next one', async () => {
    const first = await demo.ask('Do you have Queen?');
    const thread = first.thread_id;
    await demo.ask('Do you have U2?', { thread_id: thread });
    const chosen = await goOn(thread, { message_id: first.message.id });
    expect(chosen).toEqual({
      thread_id: thread,
      conversation_id: first.conversation_id,
      branch: first.message.id,
    });
    const later = await demo.ask('Do you have AC/DC?', { thread_id: thread });
    expect(await said(thread, later.message.id)).toEqual(['Do you have Queen?', 'Do you have AC/DC?']);
    const atOnce = await goOn(thread, { message_id: first.message.id, message: 'Do you have Kiss?' });
    expect(atOnce.message?.id).toBe(atOnce.branch);
    expect(await said(thread, atOnce.branch)).toEqual(['Do you have Queen?', 'Do you have Kiss?']);
    expect((await branches(thread)).count).toBe(3);
  });

  it('should tell the continuation as events when that is wanted', async () => {
    const first = await demo.ask('Do you have Queen?');
    const body = { message_id: first.message.id, message: 'Do you have U2?', stream: true };
    const path = `/api/conversations/${first.thread_id}/continue_from_message/`;
    const names: string[] = [];
    for await (const { event } of readEvents(await demo.send('POST', path, body))) names.push(event);
    expect(names).toEqual(expect.arrayContaining(['run-start', 'message-end', 'run-end']));
  });

  it('should show any stretch of a branch with its whole length', async () => {
    const first = await demo.ask('Do you have Queen?');
    const thread = first.thread_id;
    const last = await demo.ask('Do you have U2?', { thread_id: thread });
    const branch = last.message.id;
    const stretch = await messages(thread, `branch=${branch}&limit=2&offset=1`);
    expect(stretch).toMatchObject({ count: 4, next: expect.stringContaining('offset=3') });
    expect(stretch.results.map(({ sender }) => sender)).toEqual(['assistant', 'user']);
    expect((await branches(thread, 'page=2&limit=1')).results).toEqual([]);
  });

  it("should not find other people's messages and branches", async () => {
    const own = await guest.ask('Do you have Queen?');
    const foreign = await demo.ask('Do you have U2?');
    const refusals = await Promise.all([
      guest.send('GET', `/api/conversations/${foreign.thread_id}/branches/`),
      guest.send('GET', `/api/conversations/${own.thread_id}/messages/?branch=${foreign.message.id}`),
      guest.send('POST', `/api/conversations/${foreign.thread_id}/continue_from_message/`, {
        message_id: foreign.message.id,
      }),
      guest.send('POST', `/api/conversations/${own.thread_id}/continue_from_message/`, {
        message_id: foreign.message.id,
        message: 'What was said here?',
      }),
      guest.send('POST', `/api/chat/${own.thread_id}/regenerate/`, { message_id: foreign.message.id }),
      guest.send('POST', '/api/chat/', {
        message: 'hello',
        thread_id: own.thread_id,
        parent_id: foreign.message.id,
      }),
    ]);
    expect(refusals.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect((await branches(foreign.thread_id)).count).toBe(1);
  });
});

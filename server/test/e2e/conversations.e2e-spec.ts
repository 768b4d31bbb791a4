import { z } from 'zod';
import { Client } from '../support/client.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const conversationSchema = z
  .object({
    id: z.number(),
    thread_id: z.string(),
    title: z.string(),
    user: z.number(),
    message_count: z.number(),
    is_archived: z.boolean(),
    agents_used: z.array(z.string()),
    messages: z.array(z.object({ id: z.number(), content: z.string() }).loose()).optional(),
  })
  .loose();
const pageSchema = z.object({ count: z.number(), results: z.array(conversationSchema) }).loose();

describe('conversations over HTTP', () => {
  let app: TestApp;
  let demo: Client;
  let guest: Client;

  beforeAll(async () => {
    app = await createTestApp();
    demo = await Client.signIn(app.url, DEMO);
    guest = await Client.guest(app.url);
  });
  afterAll(async () => app.stop());

  const read = async (client: Client, path: string) => conversationSchema.parse(await client.json('GET', path));
  const list = async (client: Client, query: string) =>
    pageSchema.parse(await client.json('GET', `/api/conversations/?${query}`));
  const create = async (client: Client, body: object) =>
    conversationSchema.parse(await client.json('POST', '/api/conversations/', body));

  it('should make a conversation for whoever asks, whatever the body says', async () => {
    const made = await create(demo, { title: 'Mine', user: 1 });
    expect(made).toMatchObject({ title: 'Mine', user: demo.userId, message_count: 0, is_archived: false });
    for (const field of ['id', 'userId', 'customer_id', 'verified', 'createdAt', 'isAdmin']) {
      const refused = await demo.send('POST', '/api/conversations/', { title: 'x', [field]: 1 });
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ errors: [{ field }] });
    }
  });

  it('should name a conversation after its first message and find it by whole words', async () => {
    const { thread_id: thread } = await demo.ask('What albums does The Beatles have?', { thread_id: 'conv_named' });
    expect(await read(demo, `/api/conversations/${thread}`)).toMatchObject({
      title: 'What albums does The Beatles have?',
      message_count: 2,
      agents_used: ['music_agent'],
    });
    expect((await list(demo, 'search=ABBEY%20beatles')).results.map((found) => found.thread_id)).toEqual([thread]);
    expect((await list(demo, 'search=abb')).count).toBe(0);
    expect((await list(guest, 'search=beatles')).count).toBe(0);
  });

  it('should rename, archive, show and clear a conversation', async () => {
    await demo.ask('Do you have Help!?', { thread_id: 'conv_changed' });
    await demo.json('PATCH', '/api/conversations/conv_changed/', { title: 'Renamed', is_archived: true });
    const archived = await list(demo, 'is_archived=true');
    expect(archived.results.map(({ title }) => title)).toEqual(['Renamed']);
    const whole = await read(demo, '/api/conversations/conv_changed/?include_messages=true');
    expect(whole.messages?.map(({ content }) => content)[0]).toBe('Do you have Help!?');
    expect(await demo.json('DELETE', '/api/conversations/conv_changed/clear_history/')).toEqual({
      status: 'history cleared',
    });
    expect(await read(demo, '/api/conversations/conv_changed/?include_messages=true')).toMatchObject({
      title: 'Renamed',
      messages: [],
    });
  });

  it('should keep what a person thinks of an answer', async () => {
    const { message } = await demo.ask('Which genres do you have?');
    const path = `/api/messages/${message.id}/react/`;
    expect(await demo.json('POST', path, { reaction: 'thumbs_up', comment: 'thanks' })).toMatchObject({
      reaction: 'thumbs_up',
    });
    expect(await demo.json('POST', path, { reaction: null })).toMatchObject({ reaction: null });
    expect((await demo.send('POST', path, { reaction: 'applause' })).status).toBe(400);
    expect((await guest.send('POST', path, { reaction: 'thumbs_up' })).status).toBe(404);
  });

  it('should answer the same for a conversation of somebody else and for one that does not exist', async () => {
    const mine = await create(demo, {});
    const requests: [string, string, object?][] = [
      ['GET', '/'],
      ['PATCH', '/', { title: 'x' }],
      ['DELETE', '/'],
      ['DELETE', '/clear_history/'],
      ['DELETE', '/verification/'],
      ['GET', '/messages/'],
    ];
    for (const [method, rest, body] of requests) {
      for (const [theirs, absent] of [
        [String(mine.id), '999999'],
        [mine.thread_id, 'thread_absent'],
      ]) {
        const answers = await Promise.all(
          [theirs, absent].map(async (id) => {
            const answer = await guest.send(method, `/api/conversations/${id}${rest}`, body);
            return {
              status: answer.status,
              body: { ...z.record(z.string(), z.unknown()).parse(await answer.json()), request_id: '' },
            };
          }),
        );
        expect(answers[0]?.status).toBe(404);
        expect(answers[0]).toEqual(answers[1]);
      }
    }
    expect((await read(demo, `/api/conversations/${mine.id}/`)).title).toBe('');
  });

  it('should let staff read every conversation and write into none', async () => {
    const admin = await Client.signIn(app.url, ADMIN);
    const mine = await create(demo, { title: 'Seen by staff' });
    expect((await read(admin, `/api/conversations/${mine.id}/`)).title).toBe('Seen by staff');
    expect((await list(admin, `user=${demo.userId}&search=staff`)).count).toBe(1);
    expect((await admin.send('PATCH', `/api/conversations/${mine.id}/`, { title: 'x' })).status).toBe(404);
    expect((await demo.send('GET', '/api/conversations/?user=1')).status).toBe(403);
  });

  it('should delete a conversation for good', async () => {
    await demo.ask('Do you have Evaporation?', { thread_id: 'conv_gone' });
    expect((await list(demo, 'search=evaporation')).count).toBe(1);
    expect((await demo.send('DELETE', '/api/conversations/conv_gone/')).status).toBe(204);
    expect((await demo.send('GET', '/api/conversations/conv_gone/')).status).toBe(404);
    expect((await demo.send('GET', '/api/chat/conv_gone/stream/')).status).toBe(404);
    expect((await list(demo, 'search=evaporation')).count).toBe(0);
  });

  it.each([
    'page=0',
    'page=-1',
    'page=1.5',
    'limit=101',
    'limit=0',
    'limit=1e9',
    'ordering=title',
    'ordering=(CASE',
    'ordering[]=created_at',
    'is_archived=maybe',
    'agent_type=%27',
    'agent_type[]=a',
    'created_after=2026-W05',
    'created_before=now',
    'user=1%20OR%201',
    'search[]=a',
    'search[$ne]=a',
    `search=${'a'.repeat(201)}`,
    'surprise=1',
  ])('should refuse the query %s', async (query) => {
    const answer = await demo.send('GET', `/api/conversations/?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'REQUEST.INVALID' });
  });

  it.each([
    'search=%25',
    'search=_',
    'search=%5C*',
    'search=%27%20OR%201=1--',
    'page=1000000000',
    'created_after=9999-12-31',
  ])('should find nothing for the query %s', async (query) => {
    expect((await list(demo, query)).results).toEqual([]);
  });

  it.each(['0', '-1', '1e3', '99999999999', '__proto__', '%2A', '%00', 'a'.repeat(65), '1%20OR%201'])(
    'should not find a conversation named %s',
    async (id) => {
      expect((await demo.send('GET', `/api/conversations/${id}/`)).status).toBe(404);
    },
  );
});

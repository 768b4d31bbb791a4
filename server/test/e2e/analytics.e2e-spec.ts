import { z } from 'zod';
import { makeAccount } from '../support/accounts.js';
import { Client } from '../support/client.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const overviewSchema = z.object({
  total_conversations: z.number(),
  total_answers: z.number(),
  success_rate: z.number(),
  answered_without_person: z.number(),
  average_response_time: z.number().nullable(),
  agents: z.array(z.object({ agent_type: z.string(), answers: z.number() })),
  days: z.array(z.object({ day: z.string(), answers: z.number() })),
});
const LIMIT_MILLISECONDS = 5000;

describe('figures for administrators', () => {
  let app: TestApp;
  let admin: Client;

  beforeAll(async () => {
    app = await createTestApp();
    admin = await Client.signIn(app.url, ADMIN);
  });
  afterAll(() => app.stop());

  /** Figures are written after the answer was given: looks until there are as many as were asked for. */
  const overview = async (path: string, answers: number): Promise<z.infer<typeof overviewSchema>> => {
    const until = Date.now() + LIMIT_MILLISECONDS;
    for (;;) {
      const found = overviewSchema.parse(await admin.json('GET', path));
      if (found.total_answers >= answers || Date.now() > until) return found;
    }
  };

  it('should count the answers of a person by agent, day and success', async () => {
    const person = await makeAccount(app);
    await person.client.ask('What albums does The Beatles have?', { thread_id: `figures_${person.id}` });
    await person.client.ask('do you have an album called Zzyzzx Qwrtl?', { thread_id: `figures_${person.id}` });
    const found = await overview(`/api/analytics/users/${person.id}/`, 2);
    expect(found).toMatchObject({ total_conversations: 1, total_answers: 2, answered_without_person: 1 });
    expect(found.agents[0]).toMatchObject({ agent_type: 'music_agent' });
    expect(found.days).toEqual([expect.objectContaining({ answers: 2 })]);
    expect(found.success_rate).toBe(0.5);
    expect(found.average_response_time).toBeGreaterThanOrEqual(0);
    expect((await admin.send('GET', '/api/analytics/users/2000000000/')).status).toBe(404);
  });

  it('should list questions that stayed open, and forget them with the conversation', async () => {
    const person = await makeAccount(app);
    const question = `do you have the song Wxyzzy ${person.id} Qrst?`;
    const { thread_id } = await person.client.ask(question);
    await overview(`/api/analytics/users/${person.id}/`, 1);
    const list = async (): Promise<string> => JSON.stringify(await admin.json('GET', '/api/analytics/questions/'));
    expect(await list()).toContain(question);
    await person.client.send('DELETE', `/api/conversations/${thread_id}/`);
    expect(await list()).not.toContain(question);
  });

  it('should show what answers took, row by row and in total', async () => {
    const person = await makeAccount(app);
    await person.client.ask('list the genres');
    await overview(`/api/analytics/users/${person.id}/`, 1);
    const rows = z
      .object({ count: z.number(), results: z.array(z.object({ agent_type: z.string(), success: z.boolean() })) })
      .parse(await admin.json('GET', '/api/metrics/system/?limit=5'));
    expect(rows.count).toBeGreaterThan(0);
    expect((await overview('/api/analytics/conversations/?days=7', 1)).total_answers).toBeGreaterThan(0);
    expect(JSON.stringify(await admin.json('GET', '/api/analytics/agents/'))).toContain('music_agent');
    expect((await admin.send('GET', '/api/analytics/conversations/?days=0')).status).toBe(400);
  });

  it('should give Prometheus its counts: to programs here and to keys with the scope, to nobody else', async () => {
    const person = await makeAccount(app);
    await person.client.ask('list the genres');
    await overview(`/api/analytics/users/${person.id}/`, 1);
    const here = await fetch(`${app.url}/metrics`);
    expect(here.headers.get('content-type')).toContain('text/plain');
    const text = await here.text();
    expect(text).toMatch(/^counterpoint_answers_total\{agent="music_agent",result="answered"\} [1-9]/m);
    expect(text).toMatch(/^counterpoint_answer_duration_seconds_bucket\{le="\+Inf"\} [1-9]/m);
    const status = async (headers: Record<string, string>): Promise<number> =>
      (await fetch(`${app.url}/metrics`, { headers })).status;
    expect(await status({ 'X-Forwarded-For': '203.0.113.4' })).toBe(401);
    expect(await status({ Authorization: 'Bearer nonsense' })).toBe(401);
    const keyOf = async (scopes: string[]): Promise<string> =>
      z
        .object({ key: z.string() })
        .parse(await admin.json('POST', '/api/api-keys/', { name: `metrics ${scopes.length}`, scopes })).key;
    expect(await status({ Authorization: `Bearer ${await keyOf([])}` })).toBe(403);
    const allowed = { Authorization: `Bearer ${await keyOf(['metrics:read'])}`, 'X-Forwarded-For': '203.0.113.4' };
    expect(await status(allowed)).toBe(200);
  });

  it('should be closed to customers', async () => {
    const demo = await Client.signIn(app.url, DEMO);
    for (const path of ['conversations/', `users/${demo.userId}/`, 'agents/', 'questions/'])
      expect((await demo.send('GET', `/api/analytics/${path}`)).status).toBe(403);
    expect((await demo.send('GET', '/api/metrics/system/')).status).toBe(403);
  });
});

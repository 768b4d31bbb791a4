import { z } from 'zod';
import { Client } from '../support/client.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const QUESTION = 'What albums does The Beatles have?';
const TOOL = '/api/tools/get_albums_by_artist/';

const toolSchema = z.object({ name: z.string(), is_enabled: z.boolean(), agents: z.array(z.string()) });
const toolsSchema = z.object({ results: z.array(toolSchema) });

describe('tool switches', () => {
  let app: TestApp;
  let admin: Client;
  let demo: Client;

  beforeAll(async () => {
    app = await createTestApp();
    admin = await Client.signIn(app.url, ADMIN);
    demo = await Client.signIn(app.url, DEMO);
  });
  afterEach(async () => {
    await admin.json('PATCH', TOOL, { is_enabled: true, agents: ['music_agent'] });
  });
  afterAll(() => app.stop());

  const tool = async (): Promise<z.infer<typeof toolSchema> | undefined> =>
    toolsSchema
      .parse(await admin.json('GET', '/api/tools/?limit=100'))
      .results.find(({ name }) => name === 'get_albums_by_artist');

  it('should hold from the next message on and after a restart', async () => {
    expect((await demo.ask(QUESTION)).response).toContain('Abbey Road');
    expect(await admin.json('PATCH', TOOL, { is_enabled: false })).toMatchObject({ is_enabled: false });
    expect((await demo.ask(QUESTION)).response).not.toContain('Abbey Road');
    await app.crashAndRestart();
    const reply = await demo.ask(QUESTION);
    expect(reply.response).not.toContain('Abbey Road');
    expect(reply.response.length).toBeGreaterThan(0);
    await admin.json('PATCH', TOOL, { is_enabled: true });
    expect((await demo.ask(QUESTION)).response).toContain('Abbey Road');
  });

  it('should take a tool away from an agent and give it back', async () => {
    expect(await tool()).toMatchObject({ is_enabled: true, agents: ['music_agent'] });
    expect(await admin.json('PATCH', TOOL, { agents: ['invoice_agent'] })).toMatchObject({ agents: ['invoice_agent'] });
    expect((await demo.ask(QUESTION)).response).not.toContain('Abbey Road');
    expect((await demo.ask('list the genres')).response).toContain('Rock');
    await admin.json('PATCH', TOOL, { agents: ['music_agent'] });
    expect((await demo.ask(QUESTION)).response).toContain('Abbey Road');
  });

  it('should refuse unknown tools, agents and fields by name', async () => {
    expect((await admin.send('PATCH', '/api/tools/juggle/', { is_enabled: false })).status).toBe(404);
    const wrongAgent = await admin.send('PATCH', TOOL, { agents: ['music_agent', 'nobody'] });
    expect(wrongAgent.status).toBe(400);
    expect(await wrongAgent.json()).toMatchObject({ errors: [{ field: 'agents.1' }] });
    const wrongType = await admin.send('PATCH', TOOL, { is_enabled: 'no' });
    expect(await wrongType.json()).toMatchObject({ status: 400, errors: [{ field: 'is_enabled' }] });
  });

  it('should be seen by staff and changed by administrators alone', async () => {
    expect((await demo.send('GET', '/api/tools/')).status).toBe(403);
    expect((await demo.send('PATCH', TOOL, { is_enabled: false })).status).toBe(403);
  });
});

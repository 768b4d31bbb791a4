import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from '../support/client.js';
import { ReplayServer } from '../support/replay-server.js';
import { STARTER_STORE } from '../support/stores.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const SERVER = resolve(fileURLToPath(new URL('.', import.meta.url)), '../..');
const CHATTING = { '/v1/models': { recording: 'models' }, '/v1/chat/completions': { recording: 'chat-stream' } };
const BUILD_LIMIT_MILLISECONDS = 180_000;

const TOOL = `
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Tool, type ToolResult } from '../tool.contract.js';

@Injectable()
export class ListConcertsTool extends Tool {
  readonly name = 'list_concerts';
  readonly toolset = 'concerts';
  readonly description = 'Lists the concerts in the shop.';
  readonly schema = z.object({});
  readonly needsIdentity = false;

  async run(): Promise<ToolResult> {
    const rows = [{ concert: 'Cellar Session', place: 'Basement Stage' }];
    return { status: 'rows', total: 1, shown: 1, more: false, rows };
  }
}
`;

const AGENT = `
import { Injectable } from '@nestjs/common';
import { Agent } from '../agent.contract.js';

@Injectable()
export class ConcertsAgent extends Agent {
  readonly name = 'concerts_agent';
  readonly label = 'Concerts';
  readonly description = 'Knows the concerts in the shop.';
  readonly colour = '#0f766e';
  readonly tools = ['concerts'];
  readonly routingWords = ['concert', 'concerts', 'gig', 'gigs'];
  readonly prompt = 'You tell people about concerts in the shop.';
}
`;

const PROVIDER = `
import { Injectable } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { ChatModelProvider, type EnvironmentModel, type ModelConnection, type ModelSettings } from '../model-provider.contract.js';
import { environmentModel } from './environment-model.js';
import { OpenAiStyleConnection } from './openai-style/openai-connection.js';

@Injectable()
export class CellarProvider extends ChatModelProvider {
  readonly name = 'cellar';

  constructor(@InjectSettings() private readonly settings: Settings) {
    super();
  }

  override fromEnvironment(): readonly EnvironmentModel[] {
    const named = { provider: this.name, baseUrl: this.settings.LLAMACPP_BASE_URL };
    return [{ settings: environmentModel(this.settings, named), configured: true }];
  }

  override connect(settings: ModelSettings): ModelConnection {
    return new OpenAiStyleConnection(settings, this.settings.LLM_ALLOWED_HOSTS);
  }
}
`;

describe('adding an agent, a tool and a model provider', () => {
  let copy: string;
  let app: TestApp;
  let model: ReplayServer;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'counterpoint-copy-'));
    await cp(join(SERVER, 'src'), join(copy, 'server/src'), { recursive: true });
    for (const file of ['package.json', 'build.mjs', 'swc-options.mjs']) {
      await cp(join(SERVER, file), join(copy, 'server', file));
    }
    await cp(join(SERVER, 'public'), join(copy, 'server/public'), { recursive: true });
    await symlink(join(SERVER, 'node_modules'), join(copy, 'server/node_modules'));
    await writeFile(join(copy, 'pnpm-workspace.yaml'), '');
    await mkdir(join(copy, 'server/src/modules/agents/concerts'));
    await mkdir(join(copy, 'server/src/modules/tools/concerts'));
    await writeFile(join(copy, 'server/src/modules/agents/concerts/concerts.agent.ts'), AGENT);
    await writeFile(join(copy, 'server/src/modules/tools/concerts/list-concerts.tool.ts'), TOOL);
    await writeFile(join(copy, 'server/src/modules/llm-config/providers/cellar.provider.ts'), PROVIDER);
    await promisify(execFile)(process.execPath, ['build.mjs'], { cwd: join(copy, 'server') });
    model = await ReplayServer.start(CHATTING);
    const env = { LLM_PROVIDER: 'cellar', LLAMACPP_BASE_URL: model.url };
    app = await createTestApp({ serverFolder: join(copy, 'server'), store: STARTER_STORE, env });
  }, BUILD_LIMIT_MILLISECONDS);

  afterAll(async () => {
    await app.stop();
    await model.stop();
    await rm(copy, { recursive: true, force: true });
  });

  it('should list the new agent and answer through the new tool with no other edit', async () => {
    const demo = await Client.signIn(app.url, DEMO);
    expect(JSON.stringify(await demo.json('GET', '/api/agents/'))).toContain('concerts_agent');
    const reply = await demo.ask('are there any gigs coming up?');
    expect(reply.agent_type).toBe('concerts_agent');
    expect(reply.response).toContain('Cellar Session');
    expect(reply.response).toContain('Basement Stage');
  });

  it('should have answers worded by the new provider, and take it over the interface, with no other edit', async () => {
    const demo = await Client.signIn(app.url, DEMO);
    const reply = await demo.ask('What albums does The Beatles have?');
    expect(reply.response).toContain('Abbey Road');
    expect(reply.message.metadata).toMatchObject({ llm_calls: 1 });
    expect(model.seen.at(-1)).toMatchObject({
      path: '/v1/chat/completions',
      body: expect.stringContaining('Revolver'),
    });
    const admin = await Client.signIn(app.url, ADMIN);
    const row = await admin.json('POST', '/api/system/models/', { name: 'cellar:1b', provider: 'cellar' });
    expect(row).toMatchObject({ name: 'cellar:1b', provider: 'cellar' });
  });
});

import type { Page } from 'playwright-core';
import { endAll, say, TestBrowser, WITH_OFFLINE_COPY } from '../support/browser.js';
import { Client } from '../support/client.js';
import { Relay } from '../support/relay.js';
import { ScriptedOllama } from '../support/scripted-ollama.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const QUESTION = 'What albums does AC/DC have?';
const SENTENCE = 'Here are the albums by AC/DC.';

describe('a network that breaks', () => {
  let app: TestApp;
  let relay: Relay;
  let browser: TestBrowser;
  let ollama: ScriptedOllama;
  let page: Page;

  beforeAll(async () => {
    ollama = await ScriptedOllama.start();
    app = await createTestApp({ env: { LLM_PROVIDER: 'ollama', OLLAMA_BASE_URL: ollama.url } });
    relay = await Relay.start(app.url);
    browser = await TestBrowser.launch(relay.url);
  });
  afterAll(() =>
    endAll(
      () => browser.close(),
      () => relay.stop(),
      app.stop,
      () => ollama.stop(),
    ),
  );
  beforeEach(async () => {
    ollama.script = { does: 'say', pieces: ['Here are ', 'the albums ', 'by AC/DC', '. '], firstMs: 800, everyMs: 500 };
    page = await browser.enter(DEMO, 'desktop', 'light', WITH_OFFLINE_COPY);
  });
  afterEach(() => page.context().close());

  const facts = (on: Page) => on.getByText('Back in Black').first().waitFor();

  /** The question and the answer stand there once each, the answer whole. */
  async function expectOnce(on: Page): Promise<void> {
    await on.getByRole('article').last().getByLabel('Copy the answer').waitFor();
    expect(await on.getByRole('article').count()).toBe(2);
    const text = (await on.getByRole('article').last().innerText()).replace(/\s+/g, ' ');
    expect(text.split('Back in Black').length - 1).toBe(1);
    expect(text.split(SENTENCE).length - 1).toBe(1);
  }

  /** The server holds the question once in the conversation that is shown. */
  async function expectOneQuestion(): Promise<void> {
    const demo = await Client.signIn(app.url, DEMO);
    const thread = new URL(page.url()).pathname.split('/').at(-1);
    const response = await demo.send('GET', `/api/conversations/${thread}/messages/?limit=100`);
    expect((await response.text()).split(`"content":"${QUESTION}"`).length - 1).toBe(1);
  }

  it('should show the same answer, whole and once, when every connection broke in the middle of it', async () => {
    await say(page, QUESTION);
    await facts(page);
    await relay.cut();
    await page.getByText('Connection lost. The answer goes on; reconnecting.').waitFor();
    await relay.restore();
    await expectOnce(page);
    await page.reload();
    await expectOnce(page);
  });

  it('should send a message once that was typed while nobody could be reached', async () => {
    await relay.cut();
    await say(page, QUESTION);
    await page.getByText('Connection lost.', { exact: false }).waitFor();
    await relay.restore();
    await expectOnce(page);
    await expectOneQuestion();
  });

  it('should send a message once whose sending the server had heard and could not confirm', async () => {
    relay.instead.set('POST /api/chat/', async (request, response) => {
      relay.instead.clear();
      await relay.handOnUnheard(request);
      response.socket?.resetAndDestroy();
    });
    await say(page, QUESTION);
    await expectOnce(page);
    await expectOneQuestion();
  });

  it('should be whole after the lid of the computer was closed in the middle', async () => {
    await say(page, QUESTION);
    await facts(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await relay.cut();
    await relay.restore();
    await ollama.chats.at(-1)?.left;
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await expectOnce(page);
  });

  it('should be the same in two tabs when the server is killed in the middle', async () => {
    await say(page, QUESTION);
    await facts(page);
    const second = await page.context().newPage();
    await second.goto(page.url());
    await facts(second);
    await app.crashAndRestart();
    await expectOnce(page);
    await expectOnce(second);
    await expectOneQuestion();
  });
});

import type { Page } from 'playwright-core';
import { endAll, say, TestBrowser, WITH_OFFLINE_COPY } from '../support/browser.js';
import { Client } from '../support/client.js';
import { ScriptedOllama } from '../support/scripted-ollama.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const QUESTION = 'What albums does AC/DC have?';
const PIECES = ['Here are ', 'the albums ', 'by AC/DC', '. '];
const SENTENCE = 'Here are the albums by AC/DC.';

describe('an answer on a slow model', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let ollama: ScriptedOllama;
  let page: Page;

  beforeAll(async () => {
    ollama = await ScriptedOllama.start();
    app = await createTestApp({ env: { LLM_PROVIDER: 'ollama', OLLAMA_BASE_URL: ollama.url } });
    browser = await TestBrowser.launch(app.url);
  });
  afterAll(() =>
    endAll(
      () => browser.close(),
      app.stop,
      () => ollama.stop(),
    ),
  );
  beforeEach(async () => {
    ollama.script = () => ({ does: 'say', pieces: PIECES, firstMs: 800, everyMs: 500 });
    page = await browser.enter(DEMO, 'desktop', 'light', WITH_OFFLINE_COPY);
  });
  afterEach(() => page.context().close());

  const articles = () => page.getByRole('article');
  const answer = () => articles().last();
  const whole = () => answer().getByLabel('Copy the answer').waitFor();
  const facts = () => page.getByText('Back in Black').first().waitFor();

  /** The one question and the one answer, whole and once, now and after another look. */
  async function expectOnce(): Promise<void> {
    await whole();
    for (let look = 0; look < 2; look += 1) {
      expect(await articles().count()).toBe(2);
      const text = (await answer().innerText()).replace(/\s+/g, ' ');
      expect(text.split('Back in Black').length - 1).toBe(1);
      expect(text.split(SENTENCE).length - 1).toBe(1);
      await page.reload();
      await whole();
    }
  }

  it('should show the facts before the model has said its first word', async () => {
    await say(page, QUESTION);
    await facts();
    expect(await answer().innerText()).not.toContain('Here are');
    await whole();
  });

  it('should tell that the model is busy before its first word', async () => {
    ollama.script = () => ({ does: 'say', pieces: PIECES, firstMs: 3000, everyMs: 20 });
    await say(page, QUESTION);
    await answer().getByRole('progressbar').waitFor();
    await expectOnce();
  });

  it('should survive a refresh in the middle', async () => {
    await say(page, QUESTION);
    await facts();
    await page.reload();
    await expectOnce();
  });

  it('should survive the network being cut in the middle', async () => {
    await say(page, QUESTION);
    await facts();
    await page.context().setOffline(true);
    await page.getByText('Offline', { exact: true }).waitFor();
    await page.context().setOffline(false);
    await expectOnce();
  });

  it('should survive the server being killed in the middle', async () => {
    await say(page, QUESTION);
    await facts();
    await app.crashAndRestart();
    await expectOnce();
  });

  it('should survive leaving for another conversation and coming back', async () => {
    await say(page, QUESTION);
    await facts();
    await page.getByRole('link', { name: 'New conversation' }).click();
    await page.getByRole('heading', { name: 'What are you listening for?' }).waitFor();
    await page.goBack();
    await expectOnce();
  });

  it('should come to an end on the server when the tab is closed, and be there in a new one', async () => {
    await say(page, QUESTION);
    await facts();
    const address = page.url();
    const context = page.context();
    await page.close();
    page = await context.newPage();
    await page.goto(address);
    await expectOnce();
  });

  it('should appear in a second tab as it comes, the same and once', async () => {
    await say(page, 'Which genres do you carry?');
    await whole();
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByRole('article').nth(1).waitFor();
    await say(page, QUESTION);
    await second.getByText('Back in Black').first().waitFor();
    await second.getByText(SENTENCE, { exact: true }).waitFor();
    await page.getByText(SENTENCE, { exact: true }).waitFor();
    expect(await second.getByRole('article').count()).toBe(4);
    expect(await articles().count()).toBe(4);
  });

  it('should send what was typed without a network once, when the network is back', async () => {
    await page.context().setOffline(true);
    await say(page, QUESTION);
    await page.getByText(QUESTION).first().waitFor();
    await page.getByText('Offline', { exact: true }).waitFor();
    await page.context().setOffline(false);
    await expectOnce();
    await expectOneQuestion();
  });

  it('should send what was typed while the server was away once, over a reload of the page', async () => {
    await say(page, 'Which genres do you carry?');
    await whole();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.context().setOffline(true);
    await say(page, QUESTION);
    await articles().nth(2).waitFor();
    await page.reload();
    await page.getByText(QUESTION).first().waitFor();
    await page.context().setOffline(false);
    await page.getByText(SENTENCE, { exact: true }).waitFor();
    // What was said before comes back by itself, beside the message that was sent.
    await articles().nth(3).waitFor();
    expect(await articles().count()).toBe(4);
    await expectOneQuestion();
  });

  it('should give a message back to the field when sending it is stopped without a network', async () => {
    await page.context().setOffline(true);
    await say(page, QUESTION);
    await page.getByText('Offline', { exact: true }).waitFor();
    await page
      .getByText('reconnecting', { exact: false })
      .or(page.getByText('Offline', { exact: true }))
      .first()
      .waitFor();
    await page.getByLabel('Stop the answer').click();
    await page.getByText('Not sent: your message is in the field again.').waitFor();
    expect(await page.getByLabel('Your message').inputValue()).toBe(QUESTION);
  });

  it('should really stop, keep what was said and say so', async () => {
    ollama.script = () => ({
      does: 'say',
      pieces: [...PIECES, 'They ', 'are ', 'all ', 'here. '],
      firstMs: 300,
      everyMs: 900,
    });
    await say(page, QUESTION);
    await facts();
    await page.getByText('Here are').first().waitFor();
    const chat = ollama.chats.at(-1);
    await page.getByLabel('Stop the answer').click();
    await answer().getByText('Stopped').waitFor();
    expect(await chat?.left).toBe(true);
    expect(await answer().innerText()).toContain('Back in Black');
    expect(await page.evaluate("document.activeElement?.getAttribute('aria-label')")).toBe('Your message');
  });

  it('should stop at once without calling a message unsent that was sent', async () => {
    await say(page, QUESTION);
    await page.getByLabel('Stop the answer').click();
    await answer().getByLabel('Copy the answer').waitFor();
    expect(await page.getByText('Not sent', { exact: false }).count()).toBe(0);
    expect(await articles().count()).toBe(2);
  });

  it('should tell a screen reader the answer once, when it is whole', async () => {
    await page.evaluate(`
      window.spoken = [];
      new MutationObserver((changes) => {
        for (const change of changes) {
          const element = change.target.nodeType === 1 ? change.target : change.target.parentElement;
          const region = element?.closest('[aria-atomic=true]');
          if (region?.textContent) window.spoken.push(region.textContent);
        }
      }).observe(document.body, { subtree: true, characterData: true, childList: true });
    `);
    await say(page, QUESTION);
    await whole();
    const spoken = await page.evaluate<string[]>('window.spoken.filter((text) => text.includes("answered"))');
    expect(spoken).toHaveLength(1);
    expect(spoken[0]).toContain('Back in Black');
    expect(spoken[0]).toContain(SENTENCE);
  });

  /** The server holds the question once in the newest conversation. */
  async function expectOneQuestion(): Promise<void> {
    const demo = await Client.signIn(app.url, DEMO);
    const thread = page.url().split('/').at(-1) ?? '';
    const response = await demo.send('GET', `/api/conversations/${thread}/messages/?limit=100`);
    expect((await response.text()).split(`"content":"${QUESTION}"`).length - 1).toBe(1);
  }
});

import type { Page } from 'playwright-core';
import { z } from 'zod';
import { makeAccount } from '../support/accounts.js';
import { ask, endAll, say, signInOnPage, TestBrowser, WITH_OFFLINE_COPY } from '../support/browser.js';
import { Client } from '../support/client.js';
import { Relay } from '../support/relay.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';
import { EXFILTRATIONS, INJECTIONS } from '../support/hostile-texts.js';

const STREAMED = 20;
const fileSchema = z
  .object({ conversations: z.array(z.object({ messages: z.array(z.record(z.string(), z.unknown())) }).loose()) })
  .loose();
const ROUND_OF_TITLES = 20;

/** Earlier messages are drawn a few at a time. */
const DRAWING_LIMIT_MILLISECONDS = 60_000;

describe('hostile texts in a real browser', () => {
  let app: TestApp;
  let relay: Relay;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    app = await createTestApp();
    relay = await Relay.start(app.url);
    browser = await TestBrowser.launch(relay.url);
  });
  afterAll(() =>
    endAll(
      () => browser.close(),
      () => relay.stop(),
      app.stop,
    ),
  );
  afterEach(() => page.context().close());

  /** Opens a page that counts what must never happen: dialogs, scripts that ran. */
  async function enter(account: { username: string; password: string }): Promise<() => Promise<void>> {
    const dialogs: string[] = [];
    page = await browser.enter(account, 'desktop', 'light', WITH_OFFLINE_COPY);
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    return async () => {
      expect(dialogs).toEqual([]);
      expect(await page.evaluate('window.injected')).toBeUndefined();
      expect(await page.evaluate(LIVE_THINGS)).toEqual([]);
      expect(browser.strayRequests).toEqual([]);
    };
  }

  /** Imports a conversation in which each text stands once as a question and once as an answer. */
  async function importTexts(client: Client, thread: string, texts: readonly string[], title: string): Promise<void> {
    const asked = await client.ask('What albums does Queen have?');
    const path = `/api/conversations/${asked.thread_id}/export/?format=json`;
    const file = fileSchema.parse(await client.json('GET', path));
    const [question, answer] = file.conversations[0]?.messages ?? [];
    const messages = texts.flatMap((content, at) => [
      { ...question, id: at * 2 + 1, parent_id: at === 0 ? null : at * 2, content },
      { ...answer, id: at * 2 + 2, parent_id: at * 2 + 1, content },
    ]);
    const conversations = [{ ...file.conversations[0], thread_id: thread, title, messages }];
    await client.json('POST', '/api/conversations/import/', { ...file, conversations });
  }

  /** Scrolls up until everything of a conversation was drawn once. */
  async function drawAll(first: string): Promise<void> {
    await page.getByRole('article').first().waitFor();
    await page.mouse.move(700, 400);
    const beginning = page.getByRole('article').first().getByText(first, { exact: true });
    const until = Date.now() + DRAWING_LIMIT_MILLISECONDS;
    while (Date.now() < until && !(await beginning.isVisible())) {
      await page.mouse.wheel(0, -4000);
      await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    }
    await beginning.waitFor();
  }

  it('should run nothing of 200 injections in questions and answers (E1, E2)', async () => {
    expect(new Set(INJECTIONS).size).toBeGreaterThanOrEqual(200);
    const client = await Client.signIn(app.url, DEMO);
    await importTexts(client, 'hostile', ['The first of them.', ...INJECTIONS], 'Hostile');
    const expectNothing = await enter(DEMO);
    await page.goto('/chat/hostile');
    await page.getByRole('article').last().waitFor();
    await drawAll('The first of them.');
    await expectNothing();
  });

  it('should run nothing of injections in titles, names, notes and in what one remembers (E1)', async () => {
    const account = await makeAccount(app, { name: INJECTIONS[0]?.slice(0, 100) });
    for (let from = 0; from < INJECTIONS.length; from += ROUND_OF_TITLES) {
      const title = INJECTIONS.slice(from, from + ROUND_OF_TITLES)
        .join(' ')
        .slice(0, 200);
      await importTexts(account.client, `titled_${from}`, [INJECTIONS[from] ?? ''], title);
    }
    const request = { kind: 'other', text: INJECTIONS.join('\n').slice(0, 4000) };
    await account.client.json('POST', '/api/support-requests/', request);
    const expectNothing = await enter(account);
    await page.getByRole('complementary').getByRole('listitem').nth(5).waitFor();
    await page.goto('/chat/titled_0');
    await page.getByRole('article').first().waitFor();
    await page.goto('/settings');
    await page.locator('#requests').getByRole('listitem').waitFor();
    await expectNothing();
  });

  it('should run nothing of injections on the pages of those who run the shop (E1)', async () => {
    const admin = await Client.signIn(app.url, ADMIN);
    const label = '<img src=x onerror="window.injected=1">';
    await makeAccount(app, { name: label });
    for (const text of INJECTIONS.slice(0, STREAMED)) await (await Client.guest(app.url)).ask(text);
    await admin.json('PATCH', '/api/agents/music_agent/', { label });
    const expectNothing = await enter(ADMIN);
    for (const name of ['', 'users', 'agents', 'tools', 'audit', 'outbox']) {
      await page.goto(`/admin/${name}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectNothing();
    }
    await page.goto('/');
    await ask(page, 'What albums does Queen have?');
    await page.getByRole('article').last().getByText(label).waitFor();
    await expectNothing();
    await admin.json('PATCH', '/api/agents/music_agent/', { label: 'Music catalogue' });
  });

  it.each([1, 7])('should run nothing while injections arrive in pieces of %s characters (E2)', async (size) => {
    const expectNothing = await enter(DEMO);
    const text = INJECTIONS.slice(0, STREAMED).join('\n\n');
    relay.instead.set('POST /api/chat/', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const tell = (event: string, data: object): unknown =>
        response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      tell('run-start', { run_id: '1', thread_id: 'streamed', user_message_id: 900001, message_id: 900002 });
      tell('agent-start', { agent_type: INJECTIONS[1] });
      for (let at = 0; at < text.length; at += size) tell('text-delta', { text: text.slice(at, at + size) });
      tell('text-delta', { text: '\n\nThe last word.' });
    });
    await page.evaluate(WATCH_WHILE_IT_COMES);
    await say(page, 'anything');
    await page.getByText('The last word.').waitFor();
    relay.instead.clear();
    expect(await page.evaluate('window.seenAlive')).toEqual([]);
    await expectNothing();
  });

  it('should ask nobody for anything, whatever an answer points at, and show where links lead (E3)', async () => {
    expect(new Set(EXFILTRATIONS).size).toBeGreaterThanOrEqual(40);
    const client = await Client.signIn(app.url, DEMO);
    await importTexts(client, 'pointing', ['The first of them.', ...EXFILTRATIONS], 'Pointing');
    const expectNothing = await enter(DEMO);
    await page.goto('/chat/pointing');
    await page.getByRole('article').last().waitFor();
    await drawAll('The first of them.');
    await page.waitForLoadState('networkidle');
    const links = await page.evaluate<{ rel: string; protocol: string; said: string; host: string }[]>(
      `[...document.querySelectorAll('article a')].map((link) => ({
        rel: link.rel, protocol: link.protocol, host: link.host, said: link.nextElementSibling?.textContent ?? '' }))`,
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link.rel).toBe('noopener noreferrer');
      expect(['http:', 'https:', 'mailto:']).toContain(link.protocol);
      expect(link.said).toContain(link.host);
    }
    expect(await page.getByRole('article').locator('img, svg image, iframe, object, embed').count()).toBe(0);
    await expectNothing();
  });

  it('should catch what leaves the origin, were there something', async () => {
    page = await browser.newPage('desktop', 'light', { bypassCSP: true });
    await page.goto('/login');
    await page.evaluate("fetch('http://planted.invalid/by-a-script').catch(() => undefined)");
    await page.evaluate(
      "new Promise((done) => { const image = new Image(); image.onerror = done; image.src = 'https://planted.invalid/image'; })",
    );
    const caught = browser.takeStrayRequests();
    expect(caught).toEqual(
      expect.arrayContaining(['http://planted.invalid/by-a-script', 'CONNECT planted.invalid:443']),
    );
  });

  it('should not let a page of ours reach another origin even when it tries (E4)', async () => {
    page = await browser.newPage();
    await page.goto('/login');
    const reached = await page.evaluate("fetch('https://planted.invalid/').then(() => true, () => false)");
    expect([reached, browser.strayRequests]).toEqual([false, []]);
  });

  it('should read exactly the events that were sent, whatever a text holds (E5)', async () => {
    const expectNothing = await enter(DEMO);
    const forged =
      'before\n\nevent: run-end\ndata: {"status":"failed"}\n\n\u2028event: run-error\r\ndata: {}\r\n\r\nafter';
    await ask(page, forged);
    expect(await page.getByRole('article').count()).toBe(2);
    await page.getByRole('article').first().getByText('after').waitFor();
    await page.reload();
    await page.getByRole('article').nth(1).waitFor();
    expect(await page.getByRole('article').count()).toBe(2);
    await expectNothing();
  });

  it('should leave nothing behind after signing out: no storage, no address, no way back (E6)', async () => {
    page = await browser.newPage();
    await signInOnPage(page, await makeAccount(app));
    await ask(page, 'What albums does Queen have?');
    await page.getByLabel('Your message').fill('half a thought');
    const during = await page.evaluate<string>(
      'JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href',
    );
    expect(during).not.toMatch(/eyJ|Bearer|csrf|Night at the Opera/);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    // The browser is asked to clear the storage too; the page must not lean on browsers that do.
    await page.route('**/api/auth/logout/', async (route) => {
      const response = await route.fetch();
      const { 'clear-site-data': asked, ...headers } = response.headers();
      expect(asked).toContain('"storage"');
      await route.fulfill({ response, headers });
    });
    await page.getByTitle('Sign out', { exact: true }).click();
    await page.waitForURL('**/login');
    const left = await page.evaluate<string>(
      `Promise.all([caches.keys(), indexedDB.databases()]).then(([kept, databases]) =>
        JSON.stringify({ ...localStorage, ...sessionStorage, kept: kept.filter((name) => !name.includes('shell')), databases }))`,
    );
    expect(JSON.parse(left)).toEqual({ kept: [], databases: [] });
    await page.goBack();
    await page.getByLabel('User name or e-mail').waitFor();
    expect(await page.getByText('A Night at the Opera').count()).toBe(0);
    const [cookie] = (await page.context().cookies()).filter(({ httpOnly }) => httpOnly);
    expect(cookie).toBeUndefined();
  });
});

/** Elements and attributes that could run, load or lead somewhere, in what people and models wrote. */
const LIVE_THINGS = `[...document.querySelectorAll('*')].flatMap((element) => {
  const handlers = [...element.attributes].filter(({ name, value }) => name.startsWith('on') || /^\\s*(javascript|data|vbscript):/i.test(value));
  const isForeign = element.matches('script:not([src]), iframe, object, embed, base, meta[http-equiv], form[action], article style, article svg:not(.iconify), article img');
  return handlers.length > 0 || isForeign ? [element.outerHTML.slice(0, 200)] : [];
})`;

/** Looks at every change of the page, as what is alive for a moment only has run all the same. */
const WATCH_WHILE_IT_COMES = `
  window.seenAlive = [];
  new MutationObserver(() => window.seenAlive.push(...${LIVE_THINGS})).observe(document.body, { subtree: true, childList: true, attributes: true });
`;

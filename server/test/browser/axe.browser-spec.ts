import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { makeAccount } from '../support/accounts.js';
import { faultsInEveryLook, faultsOf } from '../support/axe.js';
import { ask, endAll, say, SIZES, TestBrowser } from '../support/browser.js';
import { Client } from '../support/client.js';
import { ScriptedOllama } from '../support/scripted-ollama.js';
import { readColumn, STARTER_STORE } from '../support/stores.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const MANY = 12;
const PALE = 'main * { color: #888 !important; background: #777 !important }';
const LOOK_NAMES = ['phone light', 'phone dark', 'desktop dark', 'desktop light'];
const TEN = 10;
/** Four looks of several pages, on a machine that may be busy. */
const LIMIT_MILLISECONDS = 180_000;
const HOURS = 3_600_000;
const numbers = Array.from({ length: MANY }, (_, at) => at + 1);
const fileSchema = z.object({ conversations: z.array(z.record(z.string(), z.unknown())) }).loose();

describe('every page, for everybody', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let ollama: ScriptedOllama;
  /** Numbers of a request that somebody works on, and of one whose conversation holds a claim. */
  const inbox: number[] = [];

  beforeAll(async () => {
    ollama = await ScriptedOllama.start();
    ollama.models = numbers.map((at) => ({
      name: `scripted:${at}b`,
      modifiedAt: '2026-02-01T10:00:00Z',
      capabilities: ['completion'],
    }));
    app = await createTestApp({ store: STARTER_STORE, env: { LLM_PROVIDER: 'ollama', OLLAMA_BASE_URL: ollama.url } });
    browser = await TestBrowser.launch(app.url);
    await fill(await Client.signIn(app.url, DEMO));
  }, LIMIT_MILLISECONDS);
  afterAll(() =>
    endAll(
      () => browser.close(),
      app.stop,
      () => ollama.stop(),
    ),
  );
  beforeEach(() => {
    ollama.script = { does: 'say', pieces: ['Here you are.'] };
  });

  /** Ten and more of everything that pages list. */
  async function fill(demo: Client): Promise<void> {
    const emails = readColumn(STARTER_STORE, `SELECT Email FROM Customer LIMIT ${MANY}`);
    for (const email of emails) await demo.json('POST', '/api/auth/code/', { email });
    for (const at of numbers) await makeAccount(app, { email: `somebody.${at}@example.com` });
    for (const at of numbers) await demo.ask(`qwzx plorf ${at} vrunk?`);
    const genres = readColumn(STARTER_STORE, `SELECT Name FROM Genre LIMIT ${MANY}`);
    await demo.json('PATCH', '/api/memory/', { music_genres: genres });
    await fillConversations(demo);
    await fillInbox(demo);
  }

  /** Ten and more requests, one of which somebody works on, and a claim. */
  async function fillInbox(demo: Client): Promise<void> {
    const admin = await Client.signIn(app.url, ADMIN);
    const open = async (conversation: number): Promise<number> =>
      z
        .object({ id: z.number() })
        .loose()
        .parse(await admin.json('POST', '/api/inbox/', { conversation })).id;
    for (const at of numbers) await open((await demo.ask(`zrqx plonk ${at}?`)).conversation_id);
    const worked = await demo.ask('What albums does Queen have?');
    inbox.push(await open(worked.conversation_id));
    await admin.json('POST', `/api/inbox/${inbox[0]}/take_over/`);
    await admin.json('POST', `/api/inbox/${inbox[0]}/reply/`, { message: 'Good morning.' });
    const guest = await Client.guest(app.url);
    const asked = await guest.ask('show my orders');
    await guest.resume(asked.thread_id, '9');
    inbox.push(await open(asked.conversation_id));
  }

  async function fillConversations(demo: Client): Promise<void> {
    const { thread_id: thread } = await demo.ask('What albums does Queen have?');
    const file = fileSchema.parse(await demo.json('GET', `/api/conversations/${thread}/export/?format=json`));
    const [conversation] = file.conversations;
    const days = numbers.map((at) => new Date(Date.now() - at * 60 * HOURS).toISOString());
    const conversations = days.map((day, at) => ({
      ...conversation,
      thread_id: `kept_${at}`,
      title: `A conversation with a long title, number ${at}`,
      created_at: day,
      updated_at: day,
    }));
    await demo.json('POST', '/api/conversations/import/', { ...file, conversations });
  }

  describe.each(['en-GB', 'ar'])('in %s', (locale) => {
    let page: Page;

    afterEach(() => page.context().close());

    const look = { locale, bypassCSP: true, reducedMotion: 'reduce' } as const;
    const enter = (account: { username: string; password: string }): Promise<Page> =>
      browser.enter(account, 'desktop', 'light', look);

    /** Asserts that the page is there with its heading and ten of its rows before axe looks at it. */
    async function expectNoFault(rows?: Locator): Promise<void> {
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      if (rows) await rows.nth(TEN - 1).waitFor();
      expect(await faultsInEveryLook(page)).toEqual([]);
    }

    const main = () => page.locator('main');
    const listed = () => page.locator('aside').getByRole('listitem');

    it('should find a fault where there is one', async () => {
      page = await browser.newPage('desktop', 'light', look);
      await page.goto('/login');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate("document.querySelector('main').append(document.createElement('button'))");
      expect(await faultsOf(page)).toEqual([expect.stringContaining('button-name')]);
      await page.addStyleTag({ content: PALE });
      const pale = (await faultsInEveryLook(page)).filter((fault) => fault.includes('color-contrast'));
      expect(pale.map((fault) => fault.split(':')[0])).toEqual(LOOK_NAMES);
    });

    it(
      'should have no fault axe can find before the sign-in, and where there is nothing',
      async () => {
        page = await browser.newPage('desktop', 'light', look);
        await page.goto('/nothing/here');
        await expectNoFault();
        await page.goto('/login');
        await expectNoFault();
        await page.getByRole('group').getByRole('button').nth(1).click();
        await page.locator('input[type=email]').fill('somebody@example.com');
        await expectNoFault();
        await page.locator('form button[type=submit]').click();
        await page.locator('input[inputmode=numeric]').nth(5).waitFor();
        await expectNoFault();
      },
      LIMIT_MILLISECONDS,
    );

    it(
      'should have no fault axe can find in conversations, full, empty, gone and waiting',
      async () => {
        page = await enter(DEMO);
        await main().getByRole('listitem').nth(3).waitFor();
        await expectNoFault(listed());
        await ask(page, 'Find me some jazz');
        await page.locator('summary').first().click();
        await expectNoFault(main().getByRole('row'));
        await ask(page, 'tracks on Abbey Road');
        await expectNoFault(main().getByRole('article').last().getByRole('listitem'));
        await page.goto('/chat/conv_that_is_not_there');
        await main().getByRole('alert').waitFor();
        await expectNoFault(listed());
        await page.context().close();
        page = await enter(await makeAccount(app));
        await say(page, 'show my orders');
        await main().locator('input[autocomplete=email]').fill('nobody@example.com');
        await expectNoFault();
        await main().locator('input[autocomplete=email]').press('Enter');
        await main().locator('input[inputmode=numeric]').nth(5).waitFor();
        await expectNoFault();
      },
      LIMIT_MILLISECONDS,
    );

    it(
      'should have no fault axe can find while an answer comes, before its words and among them',
      async () => {
        page = await enter(DEMO);
        ollama.script = { does: 'hang' };
        await say(page, 'Find me some jazz');
        await main().getByRole('progressbar').waitFor();
        await expectNoFault(main().getByRole('row'));
        await page.keyboard.press('Escape');
        await main().locator('[data-shortcut=copy]').waitFor({ state: 'attached' });
        ollama.script = { does: 'break_off', pieces: ['Here you are. ', 'That is'], by: 'silence' };
        await say(page, 'Find me some rock');
        await main().getByRole('article').last().getByText('Here you are.').waitFor();
        await expectNoFault(main().getByRole('article').last().getByRole('row'));
        await page.keyboard.press('Escape');
      },
      LIMIT_MILLISECONDS,
    );

    it(
      'should have no fault axe can find on the pages about oneself, and in what opens above a page',
      async () => {
        page = await enter(DEMO);
        await page.goto('/shortcuts');
        await expectNoFault(main().locator('dt'));
        await page.goto('/settings');
        await expectNoFault(main().getByRole('listitem'));
        await main().locator('#data').getByRole('button').last().click();
        await page.getByRole('dialog').getByRole('heading').waitFor();
        expect(await faultsInEveryLook(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page.setViewportSize(SIZES.phone);
        await page.locator('header button').first().click();
        await page
          .getByRole('dialog')
          .getByRole('listitem')
          .nth(TEN - 1)
          .waitFor();
        expect(await faultsOf(page)).toEqual([]);
      },
      LIMIT_MILLISECONDS,
    );

    it(
      'should have no fault axe can find in the inbox: its list, a request at work, and a claim',
      async () => {
        page = await enter(ADMIN);
        await page.goto('/inbox');
        await expectNoFault(main().getByRole('listitem'));
        for (const place of inbox) {
          await page.goto(`/inbox/${place}`);
          await main().getByRole('article').first().waitFor();
          await expectNoFault();
        }
        await page.goto('/inbox/999999');
        await main().getByRole('heading', { level: 2 }).last().waitFor();
        await expectNoFault();
      },
      LIMIT_MILLISECONDS,
    );

    it(
      'should have no fault axe can find on the pages for those who run the shop',
      async () => {
        page = await enter(ADMIN);
        for (const name of ['', 'users', 'agents', 'tools', 'models', 'outbox', 'audit']) {
          await page.goto(`/admin/${name}`);
          const rows = name === 'outbox' ? main().locator('li li, .\\@container li') : main().getByRole('row');
          await expectNoFault(name === 'agents' ? main().getByRole('textbox') : rows);
        }
      },
      LIMIT_MILLISECONDS,
    );
  });
});

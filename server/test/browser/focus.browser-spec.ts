import type { Page } from 'playwright-core';
import { makeAccount } from '../support/accounts.js';
import { ask, endAll, TestBrowser } from '../support/browser.js';
import { Client } from '../support/client.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const LIMIT_MILLISECONDS = 60_000;

describe('the place of the keyboard', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    app = await createTestApp();
    browser = await TestBrowser.launch(app.url);
  });
  afterEach(() => page.context().close());
  afterAll(() => endAll(() => browser.close(), app.stop));

  /** Waits until the focus is on what has this name; fails while it is on nothing or on anything else. */
  const expectFocusOn = (name: string | RegExp): Promise<void> =>
    page.getByLabel(name).and(page.locator(':focus')).waitFor();

  const press = async (name: string, key = 'Enter'): Promise<void> => {
    await page.getByLabel(name).last().focus();
    await page.keyboard.press(key);
  };

  it(
    'should stay where it was while one walks between versions of an answer',
    async () => {
      page = await browser.enter(await makeAccount(app));
      await ask(page, 'What albums does Queen have?');
      await press('Answer again');
      await page.getByText('2 of 2').waitFor();
      await press('Version before');
      await page.getByText('1 of 2').waitFor();
      // There is nothing before the first one, so the way on has the focus.
      await expectFocusOn('Version after');
      await page.keyboard.press('Enter');
      await page.getByText('2 of 2').waitFor();
      await expectFocusOn('Version before');
    },
    LIMIT_MILLISECONDS,
  );

  it('should go back to the thumb when one says nothing to it, and when one has said it', async () => {
    page = await browser.enter(await makeAccount(app));
    await ask(page, 'What albums does Queen have?');
    await press('Poor answer');
    await expectFocusOn(/^What was wrong/);
    await page.keyboard.press('Escape');
    await expectFocusOn('Poor answer');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Poor answer', pressed: false }).waitFor();
    await page.keyboard.press('Enter');
    await expectFocusOn(/^What was wrong/);
    await page.keyboard.type('Too short');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectFocusOn('Poor answer');
  });

  it('should stay in the list of conversations over a search, another title and the archive', async () => {
    const account = await makeAccount(app);
    for (const question of ['hello', 'What albums does Queen have?']) await account.client.ask(question);
    page = await browser.enter(account);
    await page.getByLabel('Search conversations').fill('Queen');
    await press('Clear the search');
    await expectFocusOn('Search conversations');
    await press('Actions for “hello”');
    await page.keyboard.press('Enter');
    await expectFocusOn('Title');
    await page.keyboard.press('Escape');
    await expectFocusOn('Actions for “hello”');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitem', { name: 'Archive' }).press('Enter');
    await page.getByRole('link', { name: 'hello' }).waitFor({ state: 'detached' });
    await page.getByRole('complementary').locator(':focus').waitFor();
  });

  it('should begin in the first field again when a code was wrong', async () => {
    page = await browser.newPage();
    await page.goto('/login');
    await page.getByRole('group').getByRole('button').nth(1).click();
    await page.getByLabel('E-mail address').fill('clara.whitfield@example.com');
    await page.keyboard.press('Enter');
    await page.getByLabel('Digit 1 of 6').waitFor();
    await page.keyboard.type('000000');
    await page.getByRole('alert').waitFor();
    await expectFocusOn('Digit 1 of 6');
  });

  it('should leave what is hidden, and find the search wherever it is', async () => {
    page = await browser.enter(DEMO);
    await page.getByLabel('Search conversations').focus();
    await page.keyboard.press('Control+Shift+S');
    await page.getByRole('complementary').waitFor({ state: 'hidden' });
    await page.locator('main:focus').waitFor();
    await page.keyboard.press('Control+k');
    await expectFocusOn('Search conversations');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByLabel('Search conversations').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await expectFocusOn('Search conversations');
  });

  it('should ask before accounts go for good, and stay in their list', async () => {
    const { username, id } = await makeAccount(app);
    const admin = await Client.signIn(app.url, ADMIN);
    page = await browser.enter(ADMIN);
    await page.goto('/admin/users');
    await page.getByLabel(`Choose ${username}`).check();
    await page.getByRole('button', { name: 'Delete 1' }).press('Enter');
    await page
      .getByRole('dialog', { name: 'Delete 1 account?' })
      .getByRole('button', { name: 'Cancel' })
      .press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('button:focus', { hasText: 'Delete 1' }).press('Enter');
    expect((await admin.send('GET', `/api/users/${id}/`)).status).toBe(200);
    await page.getByRole('button', { name: 'Delete for good' }).press('Enter');
    await page.getByLabel(`Choose ${username}`).waitFor({ state: 'detached' });
    expect((await admin.send('GET', `/api/users/${id}/`)).status).toBe(404);
    await page.locator('main :focus').waitFor();
  });
});

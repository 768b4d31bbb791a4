import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type Account, makeAccount, PASSWORD } from '../support/accounts.js';
import { ask, endAll, signInOnPage, TestBrowser } from '../support/browser.js';
import { createTestApp, type TestApp } from '../support/test-app.js';

const ANOTHER_PASSWORD = 'two slow trains at dawn';

describe('the person on the page', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let page: Page;
  let account: Account;

  beforeAll(async () => {
    app = await createTestApp();
    browser = await TestBrowser.launch(app.url);
  });
  afterAll(() => endAll(() => browser.close(), app.stop));
  beforeEach(async () => {
    account = await makeAccount(app);
    page = await browser.enter(account);
  });
  afterEach(() => page.context().close());

  const section = (heading: string) => page.getByRole('region', { name: heading });

  async function openSettings(): Promise<void> {
    await page.goto('/settings');
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
  }

  it('should keep another name and show it', async () => {
    await openSettings();
    await section('Profile').getByLabel('Name').fill('Ada of the Docks');
    await section('Profile').getByRole('button', { name: 'Save' }).click();
    await section('Profile').getByText('Saved.').waitFor();
    await page.reload();
    await page.getByRole('complementary').getByText('Ada of the Docks').waitFor();
  });

  it('should change the password, and refuse a wrong present one in words', async () => {
    await openSettings();
    const change = async (present: string): Promise<void> => {
      await section('Password').getByLabel('Present password').fill(present);
      await section('Password').getByLabel('New password').fill(ANOTHER_PASSWORD);
      await section('Password').getByRole('button').click();
    };
    await change('not the present one');
    await section('Password').getByText('That is not your present password.').waitFor();
    await change(PASSWORD);
    await section('Password').getByText('Saved.').waitFor();
    await page.getByRole('complementary').getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.waitForURL('**/login');
    await signInOnPage(page, { username: account.username, password: ANOTHER_PASSWORD });
  });

  it('should list where one is signed in and end another session', async () => {
    const elsewhere = await browser.newPage();
    await signInOnPage(elsewhere, account);
    await openSettings();
    const sessions = section('Where you are signed in');
    await sessions.getByText('This device').waitFor();
    await sessions.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await sessions.getByRole('listitem').nth(1).waitFor({ state: 'detached' });
    expect(await sessions.getByRole('listitem').count()).toBe(1);
    await elsewhere.goto('/settings');
    await elsewhere.getByLabel('User name or e-mail').waitFor();
    await elsewhere.context().close();
  });

  it('should make an API key that works, show it once and delete it', async () => {
    await openSettings();
    const keys = section('API keys');
    await keys.getByLabel('What is it for?').fill('a script');
    await keys.getByRole('button', { name: 'Make a key' }).click();
    const secret = (await keys.locator('code.select-all').innerText()).trim();
    const asks = (): Promise<Response> =>
      fetch(`${app.url}/api/conversations/`, { headers: { Authorization: `Bearer ${secret}` } });
    expect((await asks()).status).toBe(200);
    await page.reload();
    await keys.getByText('a script').waitFor();
    expect(await page.content()).not.toContain(secret);
    await keys.getByRole('button', { name: 'Delete the key “a script”' }).click();
    await keys.getByText('a script').waitFor({ state: 'detached' });
    expect((await asks()).status).toBe(401);
  });

  it('should show what is remembered and where it was said, take more, and forget it', async () => {
    await ask(page, 'I love jazz');
    await openSettings();
    const memory = section('What the assistant remembers');
    await memory.getByRole('listitem').filter({ hasText: 'Jazz' }).getByText('Said in a conversation').waitFor();
    await memory.getByLabel('Add to: Artists').fill('Queen');
    await memory.getByLabel('Add to: Artists').press('Enter');
    await memory.getByRole('listitem').filter({ hasText: 'Queen' }).getByText('Set by hand').waitFor();
    await memory.getByRole('button', { name: 'Forget Jazz' }).click();
    await memory.getByText('Jazz').waitFor({ state: 'detached' });
    await page.reload();
    await memory.getByText('Queen').waitFor();
    await memory.getByRole('button', { name: 'Forget everything' }).click();
    await memory.getByText('Nothing yet.').nth(1).waitFor();
  });

  it('should lead from a conversation to a person, and keep the request with its state', async () => {
    await page.getByRole('link', { name: 'Talk to a person' }).last().click();
    const requests = section('Talk to a person');
    await requests.getByText('Refund').click();
    await requests.getByLabel('What can a person do for you?').fill('I was charged twice.');
    await requests.getByRole('button', { name: 'Ask a person' }).click();
    await requests.getByText('A person will answer you.', { exact: false }).waitFor();
    await requests.getByRole('listitem').getByText('Open', { exact: true }).waitFor();
    await page.reload();
    await requests.getByText('I was charged twice.').waitFor();
  });

  it('should write everything about one person to a file, and erase the account when that is confirmed', async () => {
    await ask(page, 'What albums does Queen have?');
    await openSettings();
    const data = section('Your data');
    const download = page.waitForEvent('download');
    await data.getByRole('button', { name: 'Download my data' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain(account.username);
    expect(text).toContain('A Night at the Opera');
    await data.getByRole('button', { name: 'Erase my account' }).click();
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.waitForURL('**/login');
    await page.getByLabel('User name or e-mail').fill(account.username);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('That user name and password do not go together.').waitFor();
  });

  it('should end the session in every tab at once', async () => {
    const second = await page.context().newPage();
    await second.goto('/');
    await second.getByLabel('Your message').waitFor();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.waitForURL('**/login');
    await second.getByText('You were signed out.', { exact: false }).waitFor();
    expect(await second.getByRole('complementary').count()).toBe(0);
  });

  it('should come back to where one was after a session that ended meanwhile', async () => {
    await ask(page, 'What albums does Queen have?');
    const address = new URL(page.url()).pathname;
    await page.getByLabel('Your message').fill('half a thought');
    await account.client.send('DELETE', '/api/auth/sessions/');
    await page.reload();
    await page.locator('input[autocomplete=username]').fill(account.username);
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('article').nth(1).waitFor();
    expect(new URL(page.url()).pathname).toBe(address);
    expect(await page.getByLabel('Your message').inputValue()).toBe('half a thought');
  });

  it('should show nothing typed by the person before to the one who signs in next', async () => {
    await page.getByLabel('Your message').fill('half a thought');
    await account.client.send('DELETE', '/api/auth/sessions/');
    await page.reload();
    await page.locator('input[autocomplete=username]').waitFor();
    await signInOnPage(page, await makeAccount(app));
    expect(await page.getByLabel('Your message').inputValue()).toBe('');
  });
});

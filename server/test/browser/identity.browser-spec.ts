import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ask, endAll, enterAsGuest, say, signInOnPage, TestBrowser } from '../support/browser.js';
import { readCode } from '../support/outbox.js';
import { changeStore, readColumn, STARTER_STORE } from '../support/stores.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const LONG_AGO = '2020-01-01T00:00:00.000Z';

describe('proving on the page who one is', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let page: Page;
  /** A customer of the store for each test, as codes are counted for each. */
  let customer = 9;

  beforeAll(async () => {
    app = await createTestApp({ store: STARTER_STORE });
    browser = await TestBrowser.launch(app.url);
  });
  afterAll(() => endAll(() => browser.close(), app.stop));
  beforeEach(async () => {
    customer += 1;
    page = await browser.newPage();
    await enterAsGuest(page);
  });
  afterEach(() => page.context().close());

  const answer = () => page.getByRole('article').last();
  const firstDigit = () => page.getByLabel('Digit 1 of 6');
  const email = (): string =>
    readColumn(STARTER_STORE, 'SELECT Email FROM Customer WHERE CustomerId = ?', customer)[0] ?? '';
  const newestTotal = (): string =>
    readColumn(
      STARTER_STORE,
      "SELECT printf('$%.2f', Total) FROM Invoice WHERE CustomerId = ? ORDER BY InvoiceDate DESC LIMIT 1",
      customer,
    )[0] ?? '';

  /** Asks for something private and says who one is; returns the code that was mailed. */
  async function claim(): Promise<string> {
    await say(page, 'what was in my last order?');
    await page.getByLabel('E-mail, phone or customer number').fill(email());
    await page.getByRole('button', { name: 'Continue' }).click();
    await firstDigit().waitFor();
    return readCode(app, email());
  }

  async function type(code: string): Promise<void> {
    await firstDigit().click();
    await page.keyboard.type(code);
  }

  const other = (code: string): string => (code === '000000' ? '000001' : '000000');

  it('should say kindly that a code is wrong, how many tries are left, and take the right one afterwards', async () => {
    const code = await claim();
    await type(other(code));
    await page.getByText('That code is not right. You have 4 tries left.').first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain(newestTotal());
    await firstDigit().waitFor();
    expect(await page.evaluate("document.activeElement?.getAttribute('aria-label')")).toBe('Digit 1 of 6');
    await type(code);
    await answer().getByText(newestTotal()).first().waitFor();
    await page.getByText('Your orders can be seen here.').waitFor();
  });

  it('should take a code that is pasted, with a space in it', async () => {
    const code = await claim();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(`navigator.clipboard.writeText('${code.slice(0, 3)} ${code.slice(3)}')`);
    await firstDigit().click();
    await page.keyboard.press('Control+V');
    await answer().getByText(newestTotal()).first().waitFor();
  });

  it('should take a code that is typed into the field for messages, and show it nowhere', async () => {
    const code = await claim();
    await say(page, code);
    await answer().getByText(newestTotal()).first().waitFor();
    expect(await page.locator('body').innerText()).not.toContain(code);
    await page.reload();
    await answer().getByText(newestTotal()).first().waitFor();
    expect(await page.content()).not.toContain(code);
  });

  it('should say kindly that a code is too old', async () => {
    const code = await claim();
    changeStore(join(app.dataFolder, 'counterpoint.db'), 'UPDATE verification_attempts SET expires_at = ?', LONG_AGO);
    await type(code);
    await answer().getByText('That code can no longer be used.', { exact: false }).waitFor();
    await firstDigit().waitFor();
  });

  it('should say when a code has had all its tries', async () => {
    const code = await claim();
    for (const left of ['4 tries', '3 tries', '2 tries', 'one try']) {
      await type(other(code));
      await answer().getByText(`You have ${left} left.`).waitFor();
    }
    await type(other(code));
    await answer().getByText('it has had all its tries', { exact: false }).waitFor();
    await type(code);
    await answer().getByText('That code can no longer be used.', { exact: false }).waitFor();
  });

  it('should count down to another code, also over a wrong one, and send it', async () => {
    await page.clock.install();
    const code = await claim();
    await page.getByRole('button', { name: 'Send another code in' }).waitFor();
    await page.clock.runFor(20_000);
    await type(other(code));
    await answer().getByText('You have 4 tries left.').waitFor();
    const waiting = await page.getByRole('button', { name: 'Send another code in' }).innerText();
    expect(Number(/\d+/.exec(waiting)?.[0])).toBeLessThanOrEqual(40);
    await page.clock.runFor(41_000);
    // The server counts by its own clock.
    changeStore(join(app.dataFolder, 'counterpoint.db'), 'UPDATE verification_attempts SET sent_at = ?', LONG_AGO);
    await page.getByRole('button', { name: 'Send another code', exact: true }).click();
    await page.getByText('Another code is on its way.').waitFor();
  });

  it('should let one ask something else meanwhile, and still take the code', async () => {
    const code = await claim();
    await ask(page, 'What albums does Queen have?');
    await answer().getByText('A Night at the Opera').waitFor();
    await type(code);
    await answer().getByText(newestTotal()).first().waitFor();
  });

  it('should wait over a reload of the page and a crash of the server', async () => {
    const code = await claim();
    await app.crashAndRestart();
    await page.reload();
    await type(code);
    await answer().getByText(newestTotal()).first().waitFor();
  });

  it('should make a stranger of one again where one wishes', async () => {
    await type(await claim());
    await answer().getByText(newestTotal()).first().waitFor();
    await page.getByRole('button', { name: 'Forget me here' }).click();
    await page.getByText('Your orders can be seen here.').waitFor({ state: 'detached' });
    await say(page, 'show my orders');
    await page.getByLabel('E-mail, phone or customer number').waitFor();
  });

  it('should sign in with a code that is mailed, after a wrong one', async () => {
    await page.goto('about:blank');
    await page.context().clearCookies();
    await page.goto('/login');
    await page.getByRole('button', { name: 'Code by e-mail' }).click();
    await page.getByLabel('E-mail address').fill(email());
    await page.getByRole('button', { name: 'Send me a code' }).click();
    await firstDigit().waitFor();
    const code = await readCode(app, email());
    await type(other(code));
    await page.getByText('That code is not right or no longer valid.').waitFor();
    await type(code);
    await page.getByLabel('Your message').waitFor();
    await ask(page, 'what was in my last order?');
    await answer().getByText(newestTotal()).first().waitFor();
  });

  it('should tell an account that is linked to a customer how its proof ends', async () => {
    await page.goto('about:blank');
    await page.context().clearCookies();
    await signInOnPage(page, DEMO);
    await ask(page, 'show my orders');
    await page.getByRole('button', { name: 'Forget me here' }).click();
    await page.getByText('They belong to your account; signing out ends it.').waitFor();
  });
});

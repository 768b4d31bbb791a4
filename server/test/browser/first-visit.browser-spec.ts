import type { Page } from 'playwright-core';
import { endAll, say, signInOnPage, TestBrowser } from '../support/browser.js';
import { readCode } from '../support/outbox.js';
import { readColumn, STARTER_STORE } from '../support/stores.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const LIMIT_MILLISECONDS = 60_000;

describe('the first visit of a customer', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    app = await createTestApp({ store: STARTER_STORE });
    browser = await TestBrowser.launch(app.url);
  }, LIMIT_MILLISECONDS);
  afterAll(() => endAll(() => browser.close(), app.stop));
  afterEach(async () => page.context().close());

  const lastAnswer = () => page.getByRole('article').last();

  it(
    'should show every Beatles album and the newest purchase of the demo account',
    async () => {
      page = await browser.newPage();
      await signInOnPage(page, DEMO);
      await say(page, 'What albums does The Beatles have?');
      for (const title of readColumn(
        STARTER_STORE,
        "SELECT Title FROM Album JOIN Artist USING (ArtistId) WHERE Name = 'The Beatles'",
      )) {
        await lastAnswer().getByText(title, { exact: false }).first().waitFor();
      }
      await say(page, 'How much was my most recent purchase, and who helped me with it?');
      const [total = ''] = readColumn(
        STARTER_STORE,
        "SELECT printf('$%.2f', Total) FROM Invoice WHERE CustomerId = 1 ORDER BY InvoiceDate DESC LIMIT 1",
      );
      const [helper = ''] = readColumn(
        STARTER_STORE,
        "SELECT e.FirstName || ' ' || e.LastName FROM Customer c JOIN Employee e ON e.EmployeeId = c.SupportRepId WHERE c.CustomerId = 1",
      );
      await lastAnswer().getByText(total).first().waitFor();
      await lastAnswer().getByText(helper).first().waitFor();
    },
    LIMIT_MILLISECONDS,
  );

  it('should begin in the field for the user name', async () => {
    page = await browser.newPage();
    await page.goto('/');
    await page.locator('input[autocomplete=username]:focus').waitFor();
  });

  it(
    'should keep the conversation over a reload, each message once',
    async () => {
      page = await browser.newPage();
      await signInOnPage(page, DEMO);
      await say(page, 'do you have the album Abbey Road?');
      await lastAnswer().getByText('The Beatles').first().waitFor();
      await page.reload();
      await page.getByText('do you have the album Abbey Road?').first().waitFor();
      expect(await page.getByRole('article').count()).toBe(2);
      expect(await lastAnswer().innerText()).toContain('Abbey Road');
    },
    LIMIT_MILLISECONDS,
  );

  it(
    'should let a guest prove who they are with a code, inside the conversation',
    async () => {
      page = await browser.newPage('phone', 'dark');
      await page.goto('/');
      await page.getByRole('button', { name: 'Look around as a guest' }).click();
      await say(page, 'show my orders');
      const [email = ''] = readColumn(STARTER_STORE, 'SELECT Email FROM Customer WHERE CustomerId = 5');
      await page.getByLabel('E-mail, phone or customer number').fill(email);
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByLabel('Digit 1 of 6').waitFor();
      await page.getByLabel('Digit 1 of 6').click();
      await page.keyboard.type(await readCode(app, email));
      const [newest = ''] = readColumn(
        STARTER_STORE,
        "SELECT printf('$%.2f', Total) FROM Invoice WHERE CustomerId = 5 ORDER BY InvoiceDate DESC LIMIT 1",
      );
      await lastAnswer().getByText(newest).first().waitFor();
    },
    LIMIT_MILLISECONDS,
  );

  it(
    'should explain a wrong password in words and stay on the page',
    async () => {
      page = await browser.newPage();
      await page.goto('/');
      await page.getByLabel('User name or e-mail').fill(DEMO.username);
      await page.getByLabel('Password', { exact: true }).fill('not the password');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByText('That user name and password do not go together.').waitFor();
    },
    LIMIT_MILLISECONDS,
  );
});

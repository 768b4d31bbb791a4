import type { Page } from 'playwright-core';
import { type Account, makeAccount } from '../support/accounts.js';
import { ask, endAll, enterAsGuest, say, SIZES, TestBrowser } from '../support/browser.js';
import { readColumn, STARTER_STORE } from '../support/stores.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const CLAIMED = 11;
/** Longer than anything here takes to arrive; whatever comes in this time and was not asked for would be polling. */
const QUIET_MILLISECONDS = 3000;

describe('the inbox on the page', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let grace: Account;
  let alan: Account;
  const pages: Page[] = [];

  beforeAll(async () => {
    app = await createTestApp({ store: STARTER_STORE });
    browser = await TestBrowser.launch(app.url);
    grace = await makeAccount(app, { role: 'staff', name: 'Grace' });
    alan = await makeAccount(app, { role: 'staff', name: 'Alan' });
  });
  afterAll(() => endAll(() => browser.close(), app.stop));
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });

  const opened = (page: Page): Page => {
    pages.push(page);
    return page;
  };
  const enter = async (account: { username: string; password: string }, size?: 'phone'): Promise<Page> =>
    opened(await browser.enter(account, size));
  const customerPage = (): Promise<Page> => enter(DEMO);
  /** A page of somebody on the staff with the inbox open. */
  const inboxOf = async (account: Account, size?: 'phone'): Promise<Page> => {
    const page = await enter(account, size);
    await page.goto('/inbox');
    await page.getByRole('group', { name: 'Show' }).waitFor();
    return page;
  };
  const newestRow = (page: Page) => page.getByRole('region', { name: 'Requests' }).getByRole('listitem').first();
  const conversation = (page: Page) => page.getByRole('region', { name: 'Conversation' });

  const said = (page: Page) => conversation(page).getByRole('article');

  /** A customer with a new conversation in which a refund was asked for. */
  async function askForRefund(): Promise<{ customer: Page; number: string }> {
    const customer = await customerPage();
    await ask(customer, 'please give me my money back for the newest order');
    const answer = await customer.getByRole('article').last().innerText();
    return { customer, number: /SR-\d+/.exec(answer)?.[0] ?? 'no number' };
  }

  it('should let a person answer in the place of the agents, and the customer read it at once', async () => {
    const staff = await inboxOf(grace);
    const { customer, number } = await askForRefund();
    const row = newestRow(staff);
    await row.getByText(number).waitFor();
    expect(await row.innerText()).toContain('Refund');
    await row.getByRole('link').click();
    await staff.getByRole('heading', { name: /^Refund: / }).waitFor();
    await said(staff).getByText('my money back').waitFor();

    await staff.getByRole('button', { name: 'Take over' }).click();
    await staff.getByText('You answer here.').waitFor();
    await staff
      .getByLabel('Looked after by')
      .locator('option:checked', { hasText: 'Grace (you)' })
      .waitFor({ state: 'attached' });
    await staff.getByLabel('Your reply').fill('Grace here: the money is on its way.');
    await staff.getByLabel('Your reply').press('Enter');
    await said(staff).getByText('the money is on its way').waitFor();
    await customer.getByRole('article').getByText('the money is on its way').waitFor();
    await row.getByText('Waiting for the customer').waitFor();

    await say(customer, 'Wonderful, thanks a lot');
    await said(staff).getByText('Wonderful, thanks a lot').waitFor();
    await customer.getByText('A person of the support team answers here.').waitFor();

    await staff.getByRole('button', { name: 'Hand back' }).click();
    await staff.getByText('The agents answer here.').waitFor();
    await ask(customer, 'What albums does Queen have?');
    await said(staff).getByText('A Night at the Opera').waitFor();
    await customer.getByText('A person of the support team answers here.').waitFor({ state: 'detached' });
  });

  it('should answer what a guest waits for once the staff say who it is', async () => {
    const guest = opened(await browser.newPage());
    await enterAsGuest(guest);
    await say(guest, 'what was in my last order?');
    await guest.getByLabel('E-mail, phone or customer number').fill(String(CLAIMED));
    await guest.getByRole('button', { name: 'Continue' }).click();
    await guest.getByLabel('Digit 1 of 6').waitFor();

    const [name = ''] = readColumn(
      STARTER_STORE,
      "SELECT FirstName || ' ' || LastName FROM Customer WHERE CustomerId = ?",
      CLAIMED,
    );
    const [total = ''] = readColumn(
      STARTER_STORE,
      "SELECT printf('$%.2f', Total) FROM Invoice WHERE CustomerId = ? ORDER BY InvoiceDate DESC LIMIT 1",
      CLAIMED,
    );
    const staff = await inboxOf(grace);
    await newestRow(staff).getByText(`Says to be ${name}`).waitFor();
    await newestRow(staff).getByRole('link').click();
    await staff.getByText("they see that customer's orders and data here", { exact: false }).waitFor();
    await staff.getByRole('button', { name: `Approve: this is ${name}` }).click();
    await staff.getByText(`${name}, customer ${CLAIMED}`).waitFor();
    await guest.getByRole('article').last().getByText(total).first().waitFor();
    await guest.getByText('Your orders can be seen here.').waitFor();
    await said(staff).getByText(total).first().waitFor();
    const states = staff.getByRole('group', { name: 'Status' });
    await states.getByRole('radio', { name: 'Done', checked: true }).waitFor({ state: 'attached' });
  });

  it('should say so when there is nobody to approve, and end the claim', async () => {
    const guest = opened(await browser.newPage());
    await enterAsGuest(guest);
    await say(guest, 'show my orders');
    await guest.getByLabel('E-mail, phone or customer number').fill('nobody.of.ours@example.com');
    await guest.getByRole('button', { name: 'Continue' }).click();
    await guest.getByLabel('Digit 1 of 6').waitFor();
    const staff = await inboxOf(grace);
    await newestRow(staff).getByText('Says to be somebody the shop does not know').waitFor();
    await newestRow(staff).getByRole('link').click();
    await staff.getByText('there is nothing to approve', { exact: false }).waitFor();
    expect(await staff.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await staff.getByRole('button', { name: 'Reject' }).click();
    await staff.getByRole('heading', { name: 'Who is this?' }).waitFor({ state: 'detached' });
  });

  it('should ask before a conversation is taken from a colleague, and tell the colleague', async () => {
    const { number } = await askForRefund();
    const [staff, colleague] = [await inboxOf(grace), await inboxOf(alan)];
    for (const page of [staff, colleague]) {
      await newestRow(page).getByText(number).waitFor();
      await newestRow(page).getByRole('link').click();
      await page.getByText('The agents answer here.').waitFor();
    }
    await staff.getByRole('button', { name: 'Take over' }).click();
    await staff.getByText('You answer here.').waitFor();
    await colleague.getByText('Grace answers here.').waitFor();
    await colleague.getByRole('button', { name: 'Take over' }).click();
    await colleague.getByText('Take the conversation over from Grace?', { exact: false }).waitFor();
    expect(await staff.getByText('You answer here.').count()).toBe(1);
    await colleague.getByRole('button', { name: 'Take it over' }).click();
    await colleague.getByText('You answer here.').waitFor();
    await staff.getByText('Alan answers here.').waitFor();
    await colleague.getByRole('radio', { name: 'Done' }).last().check({ force: true });
    await staff.getByText('The agents answer here.').waitFor();
  });

  it('should keep a note, filter the list and find what is done, with keys alone', async () => {
    const { number } = await askForRefund();
    const staff = await inboxOf(alan);
    await newestRow(staff).getByText(number).waitFor();
    await newestRow(staff).getByRole('link').focus();
    await staff.keyboard.press('Enter');
    await staff.getByRole('heading', { name: /^Refund: / }).waitFor();
    await staff.waitForFunction("document.activeElement?.tagName === 'H2'");
    await staff.getByLabel('Note').focus();
    await staff.keyboard.type('Finance knows.');
    await staff.keyboard.press('Tab');
    await staff.keyboard.press('Enter');
    await staff.getByText('Saved.').waitFor();
    await staff.getByRole('group', { name: 'Status' }).getByRole('radio', { name: 'Open' }).focus();
    await staff.keyboard.press('ArrowLeft');
    await staff
      .getByRole('group', { name: 'Status' })
      .getByRole('radio', { name: 'Done', checked: true })
      .waitFor({ state: 'attached' });
    await staff.getByRole('region', { name: 'Requests' }).getByText(number).waitFor({ state: 'detached' });
    await staff.getByRole('group', { name: 'Show' }).getByRole('radio', { name: 'To do' }).focus();
    await staff.keyboard.press('ArrowLeft');
    await staff.getByRole('region', { name: 'Requests' }).getByText(number).waitFor();
    await staff.reload();
    await staff.locator('textarea').first().waitFor();
    expect(await staff.getByLabel('Note').inputValue()).toBe('Finance knows.');
  });

  it('should count what is open beside every page, and ask for nothing while nothing happens', async () => {
    const staff = await enter(grace);
    const link = staff.getByRole('navigation', { name: 'Inbox' });
    await askForRefund();
    await link.getByText(/open request/).waitFor({ state: 'attached' });
    const before = await link.innerText();
    await askForRefund();
    await staff.waitForFunction(
      `document.querySelector('nav[aria-label=Inbox]').innerText !== ${JSON.stringify(before)}`,
    );
    await link.getByRole('link').click();
    await newestRow(staff).getByRole('link').click();
    await said(staff).getByText('my money back').waitFor();
    await staff.waitForTimeout(QUIET_MILLISECONDS);
    const asked: string[] = [];
    staff.on('request', (request) => asked.push(request.url()));
    await staff.waitForTimeout(QUIET_MILLISECONDS);
    expect(asked).toEqual([]);
  });

  it('should work on a phone: the list, a request in its place, and back', async () => {
    const { number } = await askForRefund();
    const staff = await inboxOf(grace, 'phone');
    await newestRow(staff).getByText(number).waitFor();
    await newestRow(staff).getByRole('link').click();
    await staff.getByRole('link', { name: 'To the conversation', exact: true }).click();
    await said(staff).getByText('my money back').waitFor();
    const width = await staff.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(SIZES.phone.width);
    await staff.getByLabel('Your reply').fill('Hello from a phone');
    await staff.getByRole('button', { name: 'Send the reply' }).click();
    await said(staff).getByText('Hello from a phone').waitFor();
    await staff.getByRole('link', { name: 'Back to the list' }).click();
    await newestRow(staff).getByText('Waiting for the customer').waitFor();
  });

  it('should say what is not there, and be nothing to customers', async () => {
    const staff = await enter(grace);
    await staff.goto('/inbox/999999');
    await staff.getByText('This request is not here.').waitFor();
    const customer = await customerPage();
    expect(await customer.getByRole('link', { name: 'Inbox' }).count()).toBe(0);
    await customer.goto('/inbox');
    await customer.getByLabel('Your message').waitFor();
    expect(new URL(customer.url()).pathname).toBe('/chat');
  });

  it('should keep a list that was read, and say that the connection is gone', async () => {
    const { number } = await askForRefund();
    const staff = await inboxOf(grace);
    await newestRow(staff).getByText(number).waitFor();
    await newestRow(staff).getByRole('link').click();
    await said(staff).getByText('my money back').waitFor();
    await staff.context().setOffline(true);
    await staff.getByText('Offline').waitFor();
    await staff.getByLabel('Your reply').fill('Are you there?');
    await staff.getByLabel('Your reply').press('Enter');
    await staff.getByText('The server cannot be reached.', { exact: false }).waitFor();
    expect(await staff.getByLabel('Your reply').inputValue()).toBe('Are you there?');
    await newestRow(staff).getByText(number).waitFor();
    await staff.context().setOffline(false);
    await staff.getByLabel('Your reply').press('Enter');
    await said(staff).getByText('Are you there?').waitFor();
  });
});

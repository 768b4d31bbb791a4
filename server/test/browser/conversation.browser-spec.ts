import type { Page } from 'playwright-core';
import { ask as askOn, endAll, TestBrowser } from '../support/browser.js';
import { readColumn, STARTER_STORE } from '../support/stores.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

describe('a conversation on the page', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    app = await createTestApp({ store: STARTER_STORE });
    browser = await TestBrowser.launch(app.url);
  });
  afterAll(() => endAll(() => browser.close(), app.stop));
  beforeEach(async () => {
    page = await browser.enter(DEMO);
  });
  afterEach(() => page.context().close());

  const articles = () => page.getByRole('article');
  const answer = () => articles().last();
  const answered = () => answer().getByLabel('Copy the answer').waitFor();
  const ask = (question: string): Promise<void> => askOn(page, question);

  it('should greet with questions about albums that the store has', async () => {
    const questions = await page.getByRole('main').getByRole('listitem').allInnerTexts();
    const names = [
      ...readColumn(STARTER_STORE, 'SELECT Title FROM Album'),
      ...readColumn(STARTER_STORE, 'SELECT Name FROM Artist'),
      ...readColumn(STARTER_STORE, 'SELECT Name FROM Genre'),
    ];
    expect(questions.filter((question) => names.some((name) => question.includes(name))).length).toBeGreaterThan(1);
    await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
    await answered();
    expect(await answer().getByRole('listitem').count()).toBeGreaterThan(0);
  });

  it('should draw an album as its sleeve, with each of its songs', async () => {
    await ask('tracks on Abbey Road');
    const titles = readColumn(
      STARTER_STORE,
      "SELECT t.Name FROM Track t JOIN Album a USING (AlbumId) WHERE a.Title = 'Abbey Road' ORDER BY TrackId",
    );
    const shown = await answer().getByRole('listitem').allInnerTexts();
    expect(shown.length).toBe(titles.length);
    for (const [at, title] of titles.entries()) expect(shown[at]).toContain(title);
  });

  it('should draw an order as a receipt with its lines and its total', async () => {
    await ask('what was in my last order?');
    const [number = ''] = readColumn(
      STARTER_STORE,
      'SELECT InvoiceId FROM Invoice WHERE CustomerId = 1 ORDER BY InvoiceDate DESC LIMIT 1',
    );
    await answer().getByText(`Order ${number}`).waitFor();
    const titles = readColumn(
      STARTER_STORE,
      'SELECT t.Name FROM InvoiceLine JOIN Track t USING (TrackId) WHERE InvoiceId = ?',
      Number(number),
    );
    for (const title of titles) await answer().getByText(title, { exact: true }).waitFor();
  });

  it('should open a step and say which tool ran, with what and what it found', async () => {
    await ask('What albums does Queen have?');
    await answer().getByText('Albums of an artist').click();
    await answer().getByText('get_albums_by_artist').waitFor();
    await answer().getByText('Queen').first().waitFor();
  });

  it('should say of an answer who gave it, how long it took and that no model wrote it', async () => {
    await ask('What albums does Queen have?');
    await answer().getByText('Music catalogue').waitFor();
    expect(await answer().innerText()).toMatch(/\d m?s · no language model/);
  });

  it('should continue a long list', async () => {
    await ask('Find me some jazz');
    await page.getByRole('button', { name: 'Show more' }).click();
    await articles().nth(3).getByLabel('Copy the answer').waitFor();
    const jazz = readColumn(
      STARTER_STORE,
      "SELECT t.Name FROM Track t JOIN Genre g USING (GenreId) WHERE g.Name = 'Jazz' ORDER BY t.AlbumId, t.TrackId LIMIT 11",
    );
    await answer()
      .getByText(jazz[10] ?? '', { exact: true })
      .first()
      .waitFor();
  });

  it('should offer questions made from the rows of the answer', async () => {
    await ask('What albums does Queen have?');
    await page.getByRole('button', { name: 'Which songs are on A Night at the Opera?' }).click();
    await articles().nth(3).getByLabel('Copy the answer').waitFor();
    await answer().getByText('Bohemian Rhapsody').first().waitFor();
  });

  it('should answer again beside the old answer and let one walk between the two', async () => {
    await ask('What albums does Queen have?');
    await page.getByLabel('Answer again').click();
    await page.getByText('2 of 2').waitFor();
    expect(await articles().count()).toBe(2);
    await page.getByLabel('Version before').click();
    await page.getByText('1 of 2').waitFor();
    expect(await articles().count()).toBe(2);
  });

  it('should run an edited question and keep what came of the old one', async () => {
    await ask('What albums does Queen have?');
    await ask('Which genres do you carry?');
    await articles().first().hover();
    await page.getByLabel('Change the question').first().click();
    await page.getByLabel('Your question, written anew').fill('What albums does AC/DC have?');
    await page.keyboard.press('Control+Enter');
    await page.getByText('2 of 2').waitFor();
    await answer().getByText('Back in Black').waitFor();
    expect(await articles().count()).toBe(2);
    await articles().first().hover();
    await page.getByLabel('Version before').click();
    await page.getByText('1 of 2').waitFor();
    expect(await articles().count()).toBe(4);
    await page.getByText('A Night at the Opera').first().waitFor();
  });

  it('should go on from an older branch where the person looks at it', async () => {
    await ask('What albums does Queen have?');
    await articles().first().hover();
    await page.getByLabel('Change the question').click();
    await page.getByLabel('Your question, written anew').fill('What albums does AC/DC have?');
    await page.keyboard.press('Control+Enter');
    await page.getByText('2 of 2').waitFor();
    await articles().first().hover();
    await page.getByLabel('Version before').click();
    await page.getByText('1 of 2').waitFor();
    await ask('how many are there?');
    expect(await answer().innerText()).toContain('Queen');
    expect(await articles().count()).toBe(4);
  });

  it('should leave an edited question as it was when one thinks better of it', async () => {
    await ask('What albums does Queen have?');
    await articles().first().hover();
    await page.getByLabel('Change the question').click();
    await page.getByLabel('Your question, written anew').fill('something else');
    await page.keyboard.press('Escape');
    await articles().first().getByText('What albums does Queen have?').waitFor();
    expect(await page.evaluate("document.activeElement?.getAttribute('aria-label')")).toBe('Change the question');
  });

  it('should keep a thumb and the words to it over a reload', async () => {
    await ask('What albums does Queen have?');
    await page.getByLabel('Poor answer').click();
    await page.getByLabel('What was wrong? (only if you like)').fill('An album is missing.');
    await page.getByRole('button', { name: 'Send', exact: true }).first().click();
    await page.getByText('Thank you.').waitFor();
    await page.reload();
    await page.getByLabel('Poor answer').waitFor();
    expect(await page.getByLabel('Poor answer').getAttribute('aria-pressed')).toBe('true');
    await page.getByLabel('Poor answer').click();
    await page.locator('[aria-label="Poor answer"][aria-pressed="false"]').waitFor();
  });

  it('should put the words of an answer on the clipboard', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await ask('What albums does Queen have?');
    await page.getByLabel('Copy the answer').click();
    await page.getByLabel('Copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('A Night at the Opera');
  });

  it('should keep what is typed and not sent, each conversation its own', async () => {
    await ask('What albums does Queen have?');
    await page.getByLabel('Your message').fill('half a thought');
    await page.reload();
    await articles().first().waitFor();
    expect(await page.getByLabel('Your message').inputValue()).toBe('half a thought');
    await page.getByRole('link', { name: 'New conversation' }).click();
    await page.getByRole('heading', { name: 'What are you listening for?' }).waitFor();
    expect(await page.getByLabel('Your message').inputValue()).toBe('');
  });
});

describe('a conversation on a phone', () => {
  it('should need no sideways scrolling, whatever the answer holds', async () => {
    const app = await createTestApp({ store: STARTER_STORE });
    const browser = await TestBrowser.launch(app.url);
    try {
      const page = await browser.enter(DEMO, 'phone');
      for (const question of ['Find me some jazz', 'show my orders', 'tracks on Abbey Road', 'recommend something'])
        await askOn(page, question);
      const overflowing = await page.evaluate(
        `[document.documentElement, ...document.querySelectorAll('.table-scroll, article')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.className)`,
      );
      expect(overflowing).toEqual([]);
    } finally {
      await endAll(() => browser.close(), app.stop);
    }
  });
});

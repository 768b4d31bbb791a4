import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { makeAccount } from '../support/accounts.js';
import { ask, endAll, TestBrowser } from '../support/browser.js';
import { createTestApp, type TestApp } from '../support/test-app.js';

const QUEEN = 'What albums does Queen have?';
const GENRES = 'Which genres do you carry?';

describe('the list of conversations', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    app = await createTestApp();
    browser = await TestBrowser.launch(app.url);
  });
  afterAll(() => endAll(() => browser.close(), app.stop));
  beforeEach(async () => {
    page = await browser.enter(await makeAccount(app));
    await ask(page, QUEEN);
    await link(QUEEN).waitFor();
  });
  afterEach(() => page.context().close());

  const list = () => page.getByRole('complementary');
  const link = (title: string) => list().getByRole('link', { name: title, exact: true });

  async function choose(title: string, ...actions: string[]): Promise<void> {
    await page.getByLabel(`Actions for “${title}”`).focus();
    await page.keyboard.press('Enter');
    for (const action of actions) {
      const item = page.getByRole('menuitem', { name: action });
      await item.waitFor();
      await item.focus();
      await page.keyboard.press('Enter');
    }
  }

  async function startAnother(question: string): Promise<void> {
    await page.getByRole('link', { name: 'New conversation' }).first().click();
    await page.getByRole('heading', { name: 'What are you listening for?' }).waitFor();
    await ask(page, question);
    await link(question).waitFor();
  }

  it('should group conversations by date and lead back to each of them', async () => {
    await startAnother(GENRES);
    await list().getByRole('heading', { name: 'Today' }).waitFor();
    expect(await list().getByRole('listitem').count()).toBe(2);
    await link(QUEEN).click();
    await page.getByRole('article').last().getByText('A Night at the Opera').waitFor();
    await page.goBack();
    await page.getByRole('article').first().getByText(GENRES).waitFor();
    await page.goForward();
    await page.getByRole('article').first().getByText(QUEEN).waitFor();
  });

  it('should find a conversation by its title and by words of an answer, and say when there is none', async () => {
    await startAnother(GENRES);
    const search = page.getByLabel('Search conversations');
    await search.fill('genres');
    await link(QUEEN).waitFor({ state: 'detached' });
    await link(GENRES).waitFor();
    await search.fill('night opera');
    await link(QUEEN).waitFor();
    await link(GENRES).waitFor({ state: 'detached' });
    await search.fill('zzyzx');
    await page.getByText('Nothing found for “zzyzx”.').waitFor();
    await search.press('Escape');
    await link(GENRES).waitFor();
    expect(await search.inputValue()).toBe('');
  });

  it('should give a conversation another title', async () => {
    await choose(QUEEN, 'Rename');
    await page.getByLabel('Title', { exact: true }).fill('The queen of titles');
    await page.keyboard.press('Enter');
    await link('The queen of titles').waitFor();
    expect(await page.title()).toBe('The queen of titles · Counterpoint');
    await page.reload();
    await link('The queen of titles').waitFor();
  });

  it('should put a conversation into the archive and take it out again', async () => {
    await choose(QUEEN, 'Archive');
    await link(QUEEN).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show archived' }).click();
    await link(QUEEN).waitFor();
    await choose(QUEEN, 'Take out of the archive');
    await link(QUEEN).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Back to current' }).click();
    await link(QUEEN).waitFor();
  });

  it('should delete a conversation for good once nobody takes it back', async () => {
    await page.clock.install();
    await choose(QUEEN, 'Delete');
    await page.getByText(`Deleted: “${QUEEN}”`).waitFor();
    const gone = page.waitForResponse((response) => response.request().method() === 'DELETE');
    await page.clock.runFor(60_000);
    expect((await gone).status()).toBe(204);
    await page.reload();
    await page.getByText('Your conversations will be listed here.').waitFor();
  });

  it('should take back a deletion before it is done', async () => {
    await choose(QUEEN, 'Delete');
    await page.getByRole('button', { name: 'Undo' }).click();
    await link(QUEEN).waitFor();
    await page.reload();
    await page.getByRole('article').last().getByText('A Night at the Opera').waitFor();
  });

  it.each([
    ['JSON', 'json', '"conversations"'],
    ['Markdown', 'md', '# What albums does Queen have?'],
    ['CSV', 'csv', 'content'],
  ])('should write a conversation to a file (%s)', async (label, ending, mark) => {
    const download = page.waitForEvent('download');
    await choose(QUEEN, 'Export', label);
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain(mark);
    expect(text).toContain('A Night at the Opera');
  });

  it('should take in a conversation that was exported, and refuse another file in words', async () => {
    const download = page.waitForEvent('download');
    await choose(QUEEN, 'Export', 'JSON');
    const path = await (await download).path();
    const field = page.locator('input[type=file]');
    await field.setInputFiles({
      name: 'notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"notes": 1}'),
    });
    await page
      .getByText('Imported.')
      .or(list().locator('[role=status]', { hasText: /\w{4}/ }))
      .first()
      .waitFor();
    expect(await page.getByText('Imported.').count()).toBe(0);
    await field.setInputFiles(path);
    await page.getByText('Imported.').waitFor();
    await link(QUEEN).nth(1).waitFor();
  });

  it('should show in another tab what is renamed and deleted in this one', async () => {
    const second = await page.context().newPage();
    await second.goto('/');
    const theirs = second.getByRole('complementary').getByRole('link');
    await theirs.filter({ hasText: QUEEN }).waitFor();
    await choose(QUEEN, 'Rename');
    await page.getByLabel('Title', { exact: true }).fill('Seen twice');
    await page.keyboard.press('Enter');
    await theirs.filter({ hasText: 'Seen twice' }).waitFor();
    await choose('Seen twice', 'Delete');
    await theirs.filter({ hasText: 'Seen twice' }).waitFor({ state: 'detached' });
  });
});

import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { makeAccount } from '../support/accounts.js';
import { ask, endAll, TestBrowser } from '../support/browser.js';
import type { Client } from '../support/client.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const fileSchema = z
  .object({ conversations: z.array(z.object({ messages: z.array(z.record(z.string(), z.unknown())) }).loose()) })
  .loose();

describe('access for everybody', () => {
  let app: TestApp;
  let browser: TestBrowser;

  beforeAll(async () => {
    app = await createTestApp();
    browser = await TestBrowser.launch(app.url);
  });
  afterAll(() => endAll(() => browser.close(), app.stop));

  it('should turn the whole page round in Arabic, and leave English answers as they are read', async () => {
    const page = await browser.enter(DEMO, 'desktop', 'light', { locale: 'ar' });
    expect(await page.evaluate('document.documentElement.dir')).toBe('rtl');
    await page.getByRole('heading', { name: 'ماذا تحب أن تسمع؟' }).waitFor();
    const side = await page.getByRole('complementary').boundingBox();
    expect(side?.x).toBeGreaterThan(700);
    await page.context().close();
  });

  it.each([
    ['es-ES', '¿Qué te apetece escuchar?', '¿qué discos tienes de Queen?', 'álbumes'],
    ['fr-FR', "Qu'aimeriez-vous écouter ?", 'Quels albums de Queen avez-vous ?', 'Nous avons'],
    ['de-DE', 'Wonach ist Ihnen heute?', 'Welche Alben haben Sie von Queen?', 'Alben'],
    ['pt-PT', 'O que lhe apetece ouvir?', 'Que álbuns têm de Queen?', 'álbuns'],
  ])('should speak the language of the browser, and answer in it (%s)', async (locale, heading, question, word) => {
    const page = await browser.enter(DEMO, 'desktop', 'light', { locale });
    await page.getByRole('heading', { name: heading }).waitFor();
    await ask(page, question);
    expect(await page.getByRole('article').last().innerText()).toContain(word);
    await page.context().close();
  });

  it('should keep another language, size and colour that were chosen, over a reload', async () => {
    const page = await browser.enter(await makeAccount(app));
    await page.goto('/settings');
    await page.getByText('Large', { exact: true }).click();
    await page.getByText('Dark', { exact: true }).click();
    await page.getByText('Français', { exact: true }).click();
    await page.getByRole('heading', { name: 'Réglages' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Réglages' }).waitFor();
    expect(await page.evaluate('document.documentElement.classList.contains("dark")')).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).not.toBe('16px');
    await page.context().close();
  });

  it('should be usable with nothing but a keyboard, from the sign-in to a corrected question', async () => {
    const page = await browser.newPage();
    await page.goto('/login');
    const focused = () => page.evaluate("document.activeElement?.getAttribute('aria-label')");
    await page.getByLabel('User name or e-mail').focus();
    await page.keyboard.type(DEMO.username);
    await page.keyboard.press('Tab');
    await page.keyboard.type(DEMO.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What are you listening for?' }).waitFor();
    await page.keyboard.press('Shift+Escape');
    expect(await focused()).toBe('Your message');
    await page.keyboard.type('What albums does Queen have?');
    await page.keyboard.press('Enter');
    await page.getByLabel('Copy the answer').waitFor();
    expect(await focused()).toBe('Your message');
    await page.keyboard.press('Control+k');
    expect(await focused()).toBe('Search conversations');
    await page.getByLabel('Change the question').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('What albums does AC/DC have?');
    await page.keyboard.press('Control+Enter');
    await page.getByText('2 of 2').waitFor();
    await page.keyboard.press('Control+Shift+O');
    await page.getByRole('heading', { name: 'What are you listening for?' }).waitFor();
    await page.keyboard.press('Control+/');
    await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    await page.context().close();
  });

  it('should leave the keys alone when the shortcuts are switched off', async () => {
    const page = await browser.enter(DEMO);
    await page.goto('/shortcuts');
    await page.getByLabel('Use keyboard shortcuts').click();
    await page.keyboard.press('Control+.');
    await page.keyboard.press('Control+Shift+O');
    await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/shortcuts');
    await page.context().close();
  });

  it('should give the focus to the way back when a conversation is deleted', async () => {
    const page = await browser.enter(DEMO);
    await ask(page, 'do you have the album Revolver?');
    await page.getByRole('link', { name: 'New conversation' }).click();
    await page.getByRole('heading', { name: 'What are you listening for?' }).waitFor();
    await page.getByLabel('Actions for “do you have the album Revolver?”').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByText('Deleted: “do you have the album Revolver?”').waitFor();
    await page.locator('button:focus', { hasText: 'Undo' }).waitFor();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.locator('button:focus', { hasText: 'Undo' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('article').nth(1).waitFor();
    await page.context().close();
  });

  it('should stand still where people ask for less motion', async () => {
    const page = await browser.enter(DEMO, 'desktop', 'light', { reducedMotion: 'reduce' });
    const longest = await page.evaluate<number>(
      `Math.max(0, ...document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0)))`,
    );
    expect(longest).toBeLessThan(20);
    await page.context().close();
  });

  it('should keep words without a gap in their column at 400 % of zoom', async () => {
    const account = await makeAccount(app);
    const { thread_id: thread } = await account.client.ask(`do you have the album ${'Lang'.repeat(40)}?`);
    const word = 'Donaudampfschiff'.repeat(20);
    await importWords(
      account.client,
      thread,
      `**${word}**\n\n- ${word}\n\n| a | ${word} |\n|---|---|\n| 1 | ${word} |`,
    );
    const page = await browser.enter(account, 'desktop', 'light', { viewport: { width: 320, height: 512 } });
    await page.goto('/chat/words_without_a_gap');
    await page.getByRole('table').waitFor();
    expect(await farthestRight(page)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  /** How far to the right anything of a message reaches; the heads of tables drawn as blocks are only heard. */
  const farthestRight = (page: Page): Promise<number> =>
    page.evaluate<number>(
      `Math.max(...[...document.querySelectorAll('article :not(thead, thead *)')].map((each) => each.getBoundingClientRect().right))`,
    );

  /** A copy of a conversation in which the answer says these words. */
  async function importWords(client: Client, thread: string, words: string): Promise<void> {
    const file = fileSchema.parse(await client.json('GET', `/api/conversations/${thread}/export/?format=json`));
    const conversations = file.conversations.map((conversation) => ({
      ...conversation,
      thread_id: 'words_without_a_gap',
      messages: conversation.messages.map((message, at) => (at === 0 ? message : { ...message, content: words })),
    }));
    await client.json('POST', '/api/conversations/import/', { ...file, conversations });
  }

  it('should name what a step was asked in the language of the page', async () => {
    const page = await browser.enter(DEMO, 'desktop', 'light', { locale: 'ar' });
    await ask(page, 'tracks on Abbey Road');
    await page.locator('summary').first().click();
    await page.getByRole('definition').first().waitFor();
    expect((await page.locator('dt').allInnerTexts()).filter((name) => /[a-z]/i.test(name))).toEqual([]);
    await page.context().close();
  });

  it('should need no sideways scrolling at 400 % of zoom', async () => {
    const page = await browser.enter(DEMO);
    await ask(page, 'Find me some jazz');
    await ask(page, 'who helped me with my last order?');
    await page.setViewportSize({ width: 320, height: 256 });
    await page.locator('summary').last().click();
    await page.getByRole('definition').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await farthestRight(page)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it('should leave room to read and to choose on a screen as low as 400 % of zoom makes it', async () => {
    const account = await makeAccount(app);
    await account.client.ask('hello');
    const page = await browser.enter(account, 'desktop', 'light', { viewport: { width: 320, height: 256 } });
    const heightOf = async (place: Locator): Promise<number> => (await place.boundingBox())?.height ?? 0;
    await page.getByLabel('Show conversations').click();
    const row = page.getByRole('dialog').getByRole('link', { name: 'hello' });
    await row.scrollIntoViewIfNeeded();
    await row.click();
    await page.getByRole('article').nth(1).waitFor();
    expect(await heightOf(page.locator('[data-part=thread]'))).toBeGreaterThan(200);
    await page.context().close();
  });
});

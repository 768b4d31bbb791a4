import { makeAccount } from '../support/accounts.js';
import { ask, endAll, TestBrowser } from '../support/browser.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

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

  it('should need no sideways scrolling at 400 % of zoom', async () => {
    const page = await browser.enter(DEMO);
    await ask(page, 'Find me some jazz');
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

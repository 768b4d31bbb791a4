import { endAll, TestBrowser } from '../support/browser.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

describe('The explorer of the interface', () => {
  let app: TestApp;
  let browser: TestBrowser;

  beforeAll(async () => {
    app = await createTestApp();
    browser = await TestBrowser.launch(app.url);
  });

  afterAll(() => endAll(() => browser.close(), app.stop));

  it.each(['desktop', 'phone'] as const)('should let a person sign in and ask on a %s', async (size) => {
    const page = await browser.newPage(size, 'dark');
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
    });
    await page.goto('/api/');
    const login = page.locator('#signIn_logIn');
    await login.locator('summary').first().click();
    await login.getByLabel('Body').fill(JSON.stringify(DEMO));
    await login.getByRole('button', { name: 'Send' }).click();
    await page.getByText(`Signed in as ${DEMO.username}`).waitFor();

    const send = page.locator('#chat_send');
    await send.locator('summary').first().click();
    await send.getByLabel('Body').fill('{"message": "What albums does The Beatles have?", "stream": true}');
    await send.getByRole('button', { name: 'Send' }).click();
    await send.getByText('event: run-end').waitFor();
    expect(await send.locator('pre').textContent()).toContain('Please Please Me');
    expect(complaints).toEqual([]);
  });

  it('should find operations by words', async () => {
    const page = await browser.newPage();
    await page.goto('/api/');
    await page.getByLabel('Find an operation').fill('stop run');
    await page.locator('#chat_stop').waitFor();
    expect(await page.locator('.operation:visible').count()).toBe(1);
  });
});

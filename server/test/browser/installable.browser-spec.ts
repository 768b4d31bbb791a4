import type { Page } from 'playwright-core';
import { z } from 'zod';
import { ask, endAll, TestBrowser, WITH_OFFLINE_COPY } from '../support/browser.js';
import { Relay } from '../support/relay.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const manifestSchema = z.object({
  name: z.string(),
  start_url: z.string(),
  display: z.literal('standalone'),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.string().optional() })),
});

describe('the page as an application', () => {
  let app: TestApp;
  let relay: Relay;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    app = await createTestApp();
    relay = await Relay.start(app.url);
    browser = await TestBrowser.launch(relay.url);
  });
  afterAll(() =>
    endAll(
      () => browser.close(),
      () => relay.stop(),
      app.stop,
    ),
  );
  beforeEach(async () => {
    page = await browser.enter(DEMO, 'desktop', 'light', WITH_OFFLINE_COPY);
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  });
  afterEach(async () => {
    relay.instead.clear();
    await page.context().close();
  });

  it('should have what a browser needs to install it, each icon in its size', async () => {
    const address = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = manifestSchema.parse(await (await fetch(new URL(address ?? '', relay.url))).json());
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith('.png'))) {
      const width = await page.evaluate<number>(
        `new Promise((found) => { const image = new Image(); image.onload = () => found(image.naturalWidth); image.src = '${src}'; })`,
      );
      expect(`${width}x${width}`).toBe(sizes);
    }
  });

  it('should open without a network on a phone, where the list of conversations was never opened', async () => {
    const phone = await browser.enter(DEMO, 'phone', 'light', { ...WITH_OFFLINE_COPY, hasTouch: true, isMobile: true });
    await phone.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await phone.context().setOffline(true);
    await phone.reload();
    await phone.locator('textarea').waitFor();
    await phone.context().close();
  });

  it('should open without a network and show what was read, also after the browser comes back', async () => {
    await ask(page, 'What albums does Queen have?');
    await page.reload();
    await page.getByRole('article').last().getByText('A Night at the Opera').waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    const address = page.url();
    await relay.cut();
    const context = page.context();
    await page.close();
    page = await context.newPage();
    await page.goto(address);
    await page.getByRole('article').last().getByText('A Night at the Opera').waitFor();
    await page.getByRole('complementary').getByRole('link', { name: 'What albums does Queen have?' }).first().waitFor();
    await relay.restore();
  });

  it('should tell of a newer version and take it over without losing what is typed', async () => {
    await page.reload();
    await page.getByLabel('Your message').fill('half a thought');
    const worker = await (await fetch(`${relay.url}/service-worker.js`)).text();
    relay.instead.set('GET /service-worker.js', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' });
      response.end(worker.replace(/const VERSION = '\w+'/, "const VERSION = 'newer'"));
    });
    await page.evaluate('navigator.serviceWorker.getRegistration().then((registration) => registration.update())');
    await page.getByText('A newer version is ready.').waitFor();
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Show it' }).click();
    await reloaded;
    await page.locator('textarea').waitFor();
    expect(await page.getByLabel('Your message').inputValue()).toBe('half a thought');
    expect(await page.evaluate('caches.keys()')).toContain('counterpoint-shell-newer');
  });
});

import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { endAll, say, TestBrowser } from '../support/browser.js';
import { Client } from '../support/client.js';
import { boundOf } from '../support/delays.js';
import { Relay } from '../support/relay.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const MESSAGES = 200;
const TOKENS = 300;
const TOKENS_A_SECOND = 60;
const LONGEST_DELAY_MILLISECONDS = boundOf(50);
/** Whatever else a machine does only adds to a delay, so that the best of a few measurements tells what the page needs. */
const MEASUREMENTS = 4;
const KILOBYTE = 1000;

const fileSchema = z
  .object({ conversations: z.array(z.object({ messages: z.array(z.record(z.string(), z.unknown())) }).loose()) })
  .loose();

describe('how quick the page is', () => {
  let app: TestApp;
  let relay: Relay;
  let browser: TestBrowser;

  beforeAll(async () => {
    app = await createTestApp();
    relay = await Relay.start(app.url);
    browser = await TestBrowser.launch(relay.url);
    await importThread(await Client.signIn(app.url, DEMO));
  });
  afterAll(() =>
    endAll(
      () => browser.close(),
      () => relay.stop(),
      app.stop,
    ),
  );

  async function importThread(demo: Client): Promise<void> {
    const asked = await demo.ask('Find me some jazz');
    const path = `/api/conversations/${asked.thread_id}/export/?format=json`;
    const file = fileSchema.parse(await demo.json('GET', path));
    const [question, answer] = file.conversations[0]?.messages ?? [];
    const messages = Array.from({ length: MESSAGES }, (_, at) => ({
      ...(at % 2 === 0 ? question : answer),
      id: at + 1,
      parent_id: at === 0 ? null : at,
    }));
    const conversations = [{ ...file.conversations[0], thread_id: 'two_hundred', messages }];
    await demo.json('POST', '/api/conversations/import/', { ...file, conversations });
  }

  /** Sends words as the server does, sixty a second, and tells when each of them left. */
  async function sendTokens(response: ServerResponse): Promise<number[]> {
    const left: number[] = [];
    const tell = (event: string, data: object): void => {
      response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    };
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
    tell('run-start', { run_id: '1', thread_id: 'two_hundred', user_message_id: 900001, message_id: 900002 });
    const start = Date.now();
    for (let at = 0; at < TOKENS; at += 1) {
      await wait(Math.max(0, start + (at * 1000) / TOKENS_A_SECOND - Date.now()));
      left.push(Date.now());
      tell('text-delta', { text: `w${at} ` });
    }
    return left;
  }

  /** Lets words arrive in the thread and returns the delay that 95 of 100 of them stay below, from the wire to the picture. */
  async function measureDelay(page: Page): Promise<number> {
    let left: number[] = [];
    const sent = new Promise<void>((done) => {
      relay.instead.set('POST /api/chat/', async (_request, response) => {
        left = await sendTokens(response);
        done();
      });
    });
    await page.goto('/chat/two_hundred');
    await page.getByRole('article').nth(10).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(NOTE_WHEN_WORDS_ARE_DRAWN);
    await say(page, 'count');
    await sent;
    await page.getByText(`w${TOKENS - 1}`).waitFor();
    const words = await page.getByRole('article').last().locator('.answer').innerText();
    expect(words.trim().split(/\s+/)).toEqual(Array.from({ length: TOKENS }, (_, at) => `w${at}`));
    const drawn = await page.evaluate<number[]>('window.drawnAt');
    const delays = left.map((at, token) => (drawn[token] ?? Number.POSITIVE_INFINITY) - at);
    return delays.toSorted((one, other) => one - other)[Math.floor(TOKENS * 0.95)] ?? Number.POSITIVE_INFINITY;
  }

  it('should draw every word of 60 a second within 50 ms, in a conversation of 200 messages', async () => {
    const page = await browser.enter(DEMO);
    let best = Number.POSITIVE_INFINITY;
    for (let at = 0; at < MEASUREMENTS && best > LONGEST_DELAY_MILLISECONDS; at += 1)
      best = Math.min(best, await measureDelay(page));
    expect(best).toBeLessThanOrEqual(LONGEST_DELAY_MILLISECONDS);
    await page.context().close();
  }, 120_000);

  /** Bytes of script and style as they came over the wire, with a cold cache. */
  async function weigh(page: Page): Promise<() => number> {
    const session = await page.context().newCDPSession(page);
    const kinds = new Map<string, string>();
    let bytes = 0;
    await session.send('Network.enable');
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (['Script', 'Stylesheet'].includes(kinds.get(requestId) ?? '')) bytes += encodedDataLength;
    });
    return () => bytes / KILOBYTE;
  }

  it('should need 250 kB of script and style before one can sign in, and 450 kB before one can chat', async () => {
    const page = await browser.newPage('desktop', 'light', { serviceWorkers: 'block' });
    const kilobytes = await weigh(page);
    await page.goto('/login');
    await page.waitForLoadState('networkidle');
    await page.locator('input[autocomplete=username]').fill(DEMO.username);
    expect(kilobytes()).toBeGreaterThan(50);
    expect(kilobytes()).toBeLessThan(250);
    await page.locator('input[type=password]').fill(DEMO.password);
    await page.locator('form button[type=submit]').click();
    await page.locator('textarea').waitFor();
    await page.waitForLoadState('networkidle');
    expect(kilobytes()).toBeLessThan(450);
    await page.context().close();
  });
});

/** Writes down, for each word, when the picture that shows it was done. */
const NOTE_WHEN_WORDS_ARE_DRAWN = `
  window.drawnAt = [];
  const { port1, port2 } = new MessageChannel();
  let seen = 0;
  port1.onmessage = () => {
    const now = performance.timeOrigin + performance.now();
    while (window.drawnAt.length < seen) window.drawnAt.push(now);
  };
  (function look() {
    requestAnimationFrame(() => {
      const words = [...document.querySelectorAll('article .answer')].at(-1)?.textContent ?? '';
      const count = Number(/w(\\d+)\\s*$/.exec(words)?.[1] ?? -1) + 1;
      if (count > seen) {
        seen = count;
        port2.postMessage(null);
      }
      look();
    });
  })();
`;

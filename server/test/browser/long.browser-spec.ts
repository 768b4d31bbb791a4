import type { Page } from 'playwright-core';
import { z } from 'zod';
import { endAll, TestBrowser } from '../support/browser.js';
import { Client } from '../support/client.js';
import { boundOf } from '../support/delays.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const MESSAGES = 5000;
const CONVERSATIONS = 2000;
const A_FILE = 200;
/** Much takes long to take in, and to put away, on a busy machine. */
const LONG_TIME = 180_000;
/** From the press of a key or a turn of the wheel to the next picture. */
const LONGEST_DELAY_MILLISECONDS = boundOf(100);
const TURNS = 60;
/** Whatever else a machine does only adds to a delay, so that the best of a few measurements tells what the page needs. */
const MEASUREMENTS = 3;

const fileSchema = z
  .object({ conversations: z.array(z.object({ messages: z.array(z.record(z.string(), z.unknown())) }).loose()) })
  .loose();

describe('much of everything', () => {
  let app: TestApp;
  let browser: TestBrowser;
  let demo: Client;

  beforeAll(async () => {
    app = await createTestApp();
    browser = await TestBrowser.launch(app.url);
    demo = await Client.signIn(app.url, DEMO);
  });
  afterAll(() => endAll(() => browser.close(), app.stop), LONG_TIME);

  /** A file of one conversation, as an export writes it. */
  async function exported(): Promise<z.infer<typeof fileSchema>> {
    const { thread_id: thread } = await demo.ask('What albums does Queen have?');
    return fileSchema.parse(await demo.json('GET', `/api/conversations/${thread}/export/?format=json`));
  }

  async function importLongConversation(): Promise<void> {
    const file = await exported();
    const [conversation] = file.conversations;
    const [question, answer] = conversation?.messages ?? [];
    const messages = Array.from({ length: MESSAGES }, (_, at) => ({
      ...(at % 2 === 0 ? question : answer),
      id: at + 1,
      parent_id: at === 0 ? null : at,
      content: `Message number ${at + 1}.`,
    }));
    const conversations = [{ ...conversation, thread_id: 'long_conversation', messages }];
    await demo.json('POST', '/api/conversations/import/', { ...file, conversations });
  }

  /** Notes how long each interaction takes until its effect is drawn, as the measure INP does. */
  const watchInteractions = (page: Page): Promise<unknown> =>
    page.evaluate(`
      window.interactions = new Map();
      new PerformanceObserver((list) => {
        for (const { interactionId, duration } of list.getEntries())
          if (interactionId) window.interactions.set(interactionId, Math.max(duration, window.interactions.get(interactionId) ?? 0));
      }).observe({ type: 'event', durationThreshold: 16 });
    `);

  /** The longest of the interactions since the last look, and of the pauses between pictures while it was scrolled. */
  const longestInteraction = (page: Page): Promise<number> =>
    page.evaluate<number>(`(() => {
      const longest = Math.max(0, ...window.interactions.values());
      window.interactions.clear();
      return longest;
    })()`);

  async function typeAWhile(page: Page): Promise<number> {
    await page.getByLabel('Your message').pressSequentially('typing in a long conversation', { delay: 20 });
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    return longestInteraction(page);
  }

  /** Turns the wheel a while, up or down, and returns how long the page itself worked for the longest turn, however busy the machine is. */
  async function longestTurn(page: Page, pixels: number): Promise<number> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    };
    const works = [await worked()];
    for (let turn = 0; turn < TURNS; turn += 1) {
      await page.mouse.wheel(0, pixels);
      await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
      works.push(await worked());
    }
    await session.detach();
    return Math.max(...works.slice(1).map((work, at) => work - (works[at] ?? 0)));
  }

  /** Turns the wheel until the message with a number, or an earlier one, is drawn. */
  async function scrollUpTo(page: Page, wanted: number): Promise<void> {
    const firstNumber = async (): Promise<number> =>
      Number(/number (\d+)/.exec((await page.getByRole('article').first().textContent()) ?? '')?.[1] ?? MESSAGES);
    while ((await firstNumber()) > wanted) {
      await page.mouse.wheel(0, -2500);
      await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    }
  }

  async function bestOf(measure: () => Promise<number>): Promise<number> {
    let best = Number.POSITIVE_INFINITY;
    for (let at = 0; at < MEASUREMENTS && best >= LONGEST_DELAY_MILLISECONDS; at += 1)
      best = Math.min(best, await measure());
    return best;
  }

  it(
    'should stay quick in a conversation of 5,000 messages, and lead to earlier ones',
    async () => {
      await importLongConversation();
      const page = await browser.enter(DEMO);
      await page.goto('/chat/long_conversation');
      await page.getByText(`Message number ${MESSAGES}.`).waitFor();
      await page.waitForLoadState('networkidle');
      await watchInteractions(page);
      expect(await bestOf(() => typeAWhile(page))).toBeLessThan(LONGEST_DELAY_MILLISECONDS);
      await page.mouse.move(700, 400);
      expect(await bestOf(() => longestTurn(page, -600))).toBeLessThan(LONGEST_DELAY_MILLISECONDS);
      expect(await bestOf(() => longestTurn(page, 600))).toBeLessThan(LONGEST_DELAY_MILLISECONDS);
      await scrollUpTo(page, MESSAGES - 120);
      expect(await page.getByRole('article').count()).toBeLessThanOrEqual(160);
      await page.getByLabel('To the newest message').click();
      await page.getByText(`Message number ${MESSAGES}.`).waitFor();
      await page.context().close();
    },
    LONG_TIME,
  );

  it('should list 2,000 conversations page by page and find one by its words', async () => {
    const file = await exported();
    for (let from = 0; from < CONVERSATIONS; from += A_FILE) {
      const conversations = Array.from({ length: A_FILE }, (_, at) => ({
        ...file.conversations[0],
        thread_id: `many_${from + at}`,
        title: `Kept number ${from + at}`,
      }));
      await demo.json('POST', '/api/conversations/import/', { ...file, conversations });
    }
    const page = await browser.enter(DEMO);
    const list = page.getByRole('complementary').getByRole('listitem');
    await list.nth(49).waitFor();
    expect(await list.count()).toBeLessThan(200);
    await page.getByLabel('Search conversations').fill('number 1234');
    await page.getByRole('link', { name: 'Kept number 1234' }).waitFor();
    await page.context().close();
  });
});

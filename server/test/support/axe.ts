import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Colours, Size } from './browser.js';
import { SIZES } from './browser.js';

const AXE = createRequire(import.meta.url).resolve('axe-core');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What colours decide; the other rules look at the elements, which are the same in light and dark. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const LOOKS: readonly [Size, Colours, readonly string[]][] = [
  ['phone', 'light', RULES],
  ['phone', 'dark', RULES_OF_COLOUR],
  ['desktop', 'dark', RULES_OF_COLOUR],
  ['desktop', 'light', RULES],
];

/** Resolves when colours and places no longer change; what moves for ever is not waited for. */
const SETTLED = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() =>
  Promise.allSettled(document.getAnimations()
    .filter(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime))
    .map(({ finished }) => finished)))
  .then(() => true)`;

/** What axe finds on a page as it stands, wide and narrow, light and dark: look, rule and element of each. */
export async function faultsInEveryLook(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const [size, colours, rules] of LOOKS) {
    await page.setViewportSize(SIZES[size]);
    await page.emulateMedia({ colorScheme: colours });
    // The page follows the system in an event of its own, which a busy machine hands over late.
    await page.waitForFunction(`document.documentElement.classList.contains('dark') === ${String(colours === 'dark')}`);
    await page.evaluate(SETTLED);
    faults.push(...(await faultsOf(page, rules)).map((fault) => `${size} ${colours}: ${fault}`));
  }
  return faults;
}

/** What axe finds on a page in the look that it has. */
export async function faultsOf(page: Page, rules: readonly string[] = RULES): Promise<string[]> {
  const isThere = await page.evaluate<boolean>("'axe' in window");
  if (!isThere) await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate<string[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target).join(', ')))`,
  );
}

import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { StrayTrap } from './stray-trap.js';

export const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
export type Size = keyof typeof SIZES;
export type Colours = 'light' | 'dark';
type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;
interface Credentials {
  readonly username: string;
  readonly password: string;
}

const HIDDEN_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
/** What playwright turns off itself; a list of ours takes the place of its own. */
const LEFT_TO_US = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];
const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Two pages of its own behind the address bar, in each window, which nobody sees here and which cost as much as ours.
  `--disable-features=${[...HIDDEN_PAGES, ...LEFT_TO_US].join(',')}`,
];

/** A person whose browser keeps the page for when there is no network, as every real one does. */
export const WITH_OFFLINE_COPY = { serviceWorkers: 'allow' } as const;

/** A Chromium for one test file, and the addresses off the origin that its pages asked for. */
export class TestBrowser {
  /** Everything pages asked for, on and off the origin. */
  requests = 0;
  private readonly strays: string[] = [];
  private readonly sessions = new Map<string, StorageState>();

  private constructor(
    private readonly browser: Browser,
    private readonly origin: string,
    private readonly trap: StrayTrap,
  ) {}

  static async launch(origin: string): Promise<TestBrowser> {
    const executablePath = process.env.TEST_CHROMIUM_PATH ?? '/usr/bin/chromium';
    const trap = await StrayTrap.start();
    const args = [...QUIET_FLAGS, `--proxy-server=${trap.address}`];
    return new TestBrowser(await chromium.launch({ executablePath, args }), origin, trap);
  }

  /** Requests that would have left the origin of the application; must stay empty. */
  get strayRequests(): readonly string[] {
    return [...this.strays, ...this.trap.caught];
  }

  /** The stray requests of a test that planted some; afterwards there are none. */
  takeStrayRequests(): string[] {
    return [...this.strays.splice(0), ...this.trap.caught.splice(0)];
  }

  /** A page of a person of their own, with nothing remembered. */
  async newPage(
    size: Size = 'desktop',
    colorScheme: Colours = 'light',
    more: BrowserContextOptions = {},
  ): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: SIZES[size],
      colorScheme,
      baseURL: this.origin,
      locale: 'en-GB',
      // Fetches the whole page once more behind each new person; the tests of what it is for let it.
      serviceWorkers: 'block',
      ...more,
    });
    this.watch(context);
    return context.newPage();
  }

  /** A page of somebody who has signed in. Signing out on it ends the session of all that person's pages of this file. */
  async enter(account: Credentials, size?: Size, colours?: Colours, more: BrowserContextOptions = {}): Promise<Page> {
    const storageState = this.sessions.get(account.username) ?? (await this.signInOnce(account));
    const page = await this.newPage(size, colours, { ...more, storageState });
    await page.goto('/');
    await page.locator('textarea').waitFor();
    return page;
  }

  private async signInOnce(account: Credentials): Promise<StorageState> {
    const page = await this.newPage();
    await signInOnPage(page, account);
    const state = await page.context().storageState();
    this.sessions.set(account.username, state);
    await page.context().close();
    return state;
  }

  /** @throws Error when a page asked for anything off the origin, or for nothing at all. */
  async close(): Promise<void> {
    await this.browser.close();
    await this.trap.stop();
    if (this.strayRequests.length > 0) throw new Error(`Requests left the origin: ${this.strayRequests.join(', ')}`);
    if (this.requests === 0) throw new Error('No request was seen, so nothing is known of them.');
  }

  private watch(context: BrowserContext): void {
    context.on('request', (request) => {
      this.requests += 1;
      const url = request.url();
      if (!url.startsWith(`${this.origin}/`) && !/^(data|blob|about):/.test(url)) this.strays.push(url);
    });
  }
}

/** Ends the parts of a test file in their order, each of them whatever becomes of the others, and then tells the first failure. */
export async function endAll(...ends: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const end of ends) await end().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

/** Signs in with the form of the page, as a person would, whatever its language. */
export async function signInOnPage(page: Page, account: Credentials): Promise<void> {
  await page.goto('/login');
  await page.locator('input[autocomplete=username]').fill(account.username);
  await page.locator('input[type=password]').fill(account.password);
  await page.locator('form button[type=submit]').click();
  await page.locator('textarea').waitFor();
}

/** Comes in without an account. */
export async function enterAsGuest(page: Page): Promise<void> {
  await page.goto('/login');
  await page.getByRole('button', { name: 'Look around as a guest' }).click();
  await page.getByLabel('Your message').waitFor();
}

/** Types a message and sends it with the Enter key. */
export async function say(page: Page, message: string): Promise<void> {
  await page.locator('[data-shortcut=message]').fill(message);
  await page.locator('[data-shortcut=message]').press('Enter');
}

/** Sends a message and waits until its answer is whole. */
export async function ask(page: Page, message: string): Promise<void> {
  const articles = page.getByRole('article');
  const before = await articles.count();
  await say(page, message);
  await articles
    .nth(before + 1)
    .locator('[data-shortcut=copy]')
    .waitFor({ state: 'attached' });
}

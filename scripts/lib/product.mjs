import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from './project.mjs';

const READY = /ready at (http:\/\/\S+)/;

/** The account of a product that `startProduct` started. */
export const ACCOUNT = { username: 'demo', password: 'a-password-for-pictures' };

/** Where Chromium is on this machine. */
export const CHROMIUM = process.env.TEST_CHROMIUM_PATH ?? '/usr/bin/chromium';

/** The library that drives it, as the server's tests have it. */
export const { chromium } = createRequire(inProject('server/package.json'))('playwright-core');

/** Starts the built product on a free port with a data folder of its own; `stop` ends it and removes the folder. */
export async function startProduct(env = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-product-'));
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: inProject('server'),
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: '0',
      DATA_DIR: folder,
      LLM_PROVIDER: 'none',
      DEMO_USERNAME: ACCOUNT.username,
      DEMO_PASSWORD: ACCOUNT.password,
      ...env,
    },
  });
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  return { url: await addressOf(child), stop };
}

/** Signs in with the form of the page. */
export async function signIn(page, base = '') {
  await page.goto(`${base}/login`);
  await page.locator('input[autocomplete=username]').fill(ACCOUNT.username);
  await page.locator('input[type=password]').fill(ACCOUNT.password);
  await page.locator('form button[type=submit]').click();
  await page.locator('textarea').waitFor();
}

function addressOf(child) {
  return new Promise((found, failed) => {
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const address = READY.exec(printed)?.[1];
      if (address) found(address);
    });
    child.once('exit', (status) => failed(new Error(`The server ended with ${status}: ${printed}`)));
  });
}

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../config/settings.js';

/** Settings under which questions can be played without leaving a trace, and the way to clear them up. */
export interface Sandbox {
  readonly settings: Settings;
  remove(): Promise<void>;
}

/**
 * The same store and models with a database, keys and outbox of their own in a temporary folder: no claim in a question
 * mails anybody, no request reaches the staff, nothing is learned.
 */
export async function openSandbox(settings: Settings): Promise<Sandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-questions-'));
  const password = () => randomBytes(18).toString('base64url');
  return {
    settings: {
      ...settings,
      DATA_DIR: folder,
      DATABASE: { kind: 'sqlite', file: join(folder, 'counterpoint.db') },
      ENCRYPTION_KEY: undefined,
      ENCRYPTION_KEY_PREVIOUS: undefined,
      SECRET_KEY: undefined,
      REDIS_URL: undefined,
      EMAIL_HOST: undefined,
      ADMIN_PASSWORD: password(),
      DEMO_PASSWORD: password(),
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

import { z } from 'zod';
import { Client } from './client.js';
import { ADMIN, type TestApp } from './test-app.js';

const outboxSchema = z.object({ results: z.array(z.object({ to: z.string(), text: z.string() }).loose()) }).loose();
const LIMIT_MILLISECONDS = 5000;
const PAUSE_MILLISECONDS = 50;

/** The newest six-digit code that was mailed to an address, read as an administrator; mail leaves off the request path. */
export async function readCode(app: Pick<TestApp, 'url'>, address: string): Promise<string> {
  const admin = await Client.signIn(app.url, ADMIN);
  const until = Date.now() + LIMIT_MILLISECONDS;
  while (Date.now() < until) {
    const { results } = outboxSchema.parse(await admin.json('GET', '/api/outbox/'));
    const code = results.find((mail) => mail.to === address)?.text.match(/\b\d{6}\b/)?.[0];
    if (code !== undefined) return code;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
  throw new Error(`No code was mailed to ${address}.`);
}

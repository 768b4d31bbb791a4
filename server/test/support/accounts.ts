import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Client } from './client.js';
import { ADMIN, type TestApp } from './test-app.js';

/** Long enough, and on no list. */
export const PASSWORD = 'a quiet harbour at nine';

const userSchema = z.object({ id: z.number() });

/** A new account made by the administrator, signed in. */
export interface Account {
  readonly id: number;
  readonly username: string;
  readonly password: string;
  readonly client: Client;
}

/** Makes an account of a role and signs it in. */
export async function makeAccount(app: Pick<TestApp, 'url'>, more: Record<string, unknown> = {}): Promise<Account> {
  const admin = await Client.signIn(app.url, ADMIN);
  const username = `person-${randomBytes(6).toString('hex')}`;
  const body = { username, password: PASSWORD, ...more };
  const { id } = userSchema.parse(await admin.json('POST', '/api/users/', body));
  return { id, username, password: PASSWORD, client: await Client.signIn(app.url, { username, password: PASSWORD }) };
}

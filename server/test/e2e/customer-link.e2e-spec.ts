import { z } from 'zod';
import { Client } from '../support/client.js';
import { readCode } from '../support/outbox.js';
import { copyStore, readColumn, STARTER_STORE } from '../support/stores.js';
import { createTestApp, type TestApp } from '../support/test-app.js';

const CUSTOMER = 4;
const accountSchema = z.object({ customer_id: z.number().nullable() }).loose();

describe('linking an account to a store customer', () => {
  let app: TestApp;
  let email: string;
  let people = 0;

  beforeAll(async () => {
    const store = await copyStore(STARTER_STORE);
    app = await createTestApp({ store, env: { REGISTRATION: 'on' } });
    [email = ''] = readColumn(store, 'SELECT Email FROM Customer WHERE CustomerId = ?', CUSTOMER);
  });
  afterAll(async () => app.stop());

  const register = async (): Promise<Client> => {
    people += 1;
    const account = { username: `person-${people}`, password: 'a long enough phrase 7' };
    await fetch(`${app.url}/api/auth/register/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...account, email: `person-${people}@example.org` }),
    });
    return Client.signIn(app.url, account);
  };
  const prove = async (person: Client): Promise<string> => {
    const asked = await person.ask('show my orders');
    await person.resume(asked.thread_id, email);
    await person.resume(asked.thread_id, await readCode(app, email));
    return asked.thread_id;
  };
  const linked = async (person: Client) => accountSchema.parse(await person.json('GET', '/api/auth/me/')).customer_id;

  it('should link to the customer that was proven, so that new conversations know the person', async () => {
    const person = await register();
    await prove(person);
    expect(await linked(person)).toBeNull();
    expect(await person.json('POST', '/api/auth/me/customer/')).toMatchObject({ customer_id: CUSTOMER });
    expect((await person.ask('show my orders')).status).toBe('complete');
    expect((await person.send('DELETE', '/api/auth/me/customer/')).status).toBe(204);
    expect(await linked(person)).toBeNull();
    expect((await person.ask('show my orders')).status).toBe('interrupted');
  });

  it('should link nobody by a claim, by a forgotten proof or by a wish', async () => {
    const person = await register();
    const claimed = await person.ask('show my orders', { customer_id: CUSTOMER });
    await person.resume(claimed.thread_id, email);
    const refused = await person.send('POST', '/api/auth/me/customer/');
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'VERIFICATION.PROOF_NEEDED' }]);
    const thread = await prove(await register());
    expect(thread).not.toBe(claimed.thread_id);
    expect((await person.send('POST', '/api/auth/me/customer/')).status).toBe(403);
    const wished = await person.send('POST', '/api/auth/me/customer/', { customer_id: CUSTOMER });
    expect(wished.status).toBe(403);
    expect(await linked(person)).toBeNull();
  });

  it('should not link the account of a guest', async () => {
    const guest = await Client.guest(app.url);
    await prove(guest);
    expect((await guest.send('POST', '/api/auth/me/customer/')).status).toBe(403);
  });
});

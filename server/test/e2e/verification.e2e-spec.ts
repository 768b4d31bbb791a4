import { Client } from '../support/client.js';
import { readCode } from '../support/outbox.js';
import { copyStore, readColumn, STARTER_STORE } from '../support/stores.js';
import { createTestApp, type TestApp } from '../support/test-app.js';

const OWNER = 2;
const OTHER_OWNER = 3;

describe('proving who a customer is', () => {
  let app: TestApp;
  let store: string;
  let person: Client;
  let email: string;
  let invoice: { id: string; total: string };

  /** A new account that is no customer yet. */
  const registered = async (username: string): Promise<Client> => {
    const account = { username, email: `${username}@example.org`, password: 'a long enough phrase 7' };
    const response = await fetch(`${app.url}/api/auth/register/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(account),
    });
    expect(response.status).toBeLessThan(300);
    return Client.signIn(app.url, account);
  };

  beforeAll(async () => {
    store = await copyStore(STARTER_STORE);
    app = await createTestApp({ store, env: { REGISTRATION: 'on' } });
    person = await registered('stranger');
    [email = ''] = readColumn(store, 'SELECT Email FROM Customer WHERE CustomerId = ?', OWNER);
    const [id = ''] = readColumn(
      store,
      'SELECT InvoiceId FROM Invoice WHERE CustomerId = ? ORDER BY InvoiceDate DESC',
      OWNER,
    );
    const [total = ''] = readColumn(store, 'SELECT Total FROM Invoice WHERE InvoiceId = ?', id);
    invoice = { id, total: `$${Number(total).toFixed(2)}` };
  });
  afterAll(async () => app.stop());

  it('should ask who the person is, refuse a wrong code, and open with the right one after a crash', async () => {
    const asked = await person.ask(`show invoice ${invoice.id}`);
    expect(asked.status).toBe('interrupted');
    expect(asked.interrupt?.kind).toBe('identifier');
    expect(asked.response).not.toContain(invoice.total);

    const claimed = await person.resume(asked.thread_id, email);
    expect(claimed.status).toBe('interrupted');
    expect(claimed.interrupt?.kind).toBe('code');
    expect(claimed.response).not.toContain(email);

    const code = await readCode(app, email);
    const wrong = await person.resume(asked.thread_id, code === '000000' ? '000001' : '000000');
    expect(wrong.status).toBe('interrupted');
    expect(wrong.response).not.toContain(invoice.total);

    const before = app.processId;
    await app.crashAndRestart();
    expect(app.processId).not.toBe(before);

    const opened = await person.resume(asked.thread_id, code);
    expect(opened.status).toBe('complete');
    expect(opened.response).toContain(invoice.id);
    expect(opened.response).toContain(invoice.total);

    const later = await person.ask('and how much have I spent in total?', { thread_id: asked.thread_id });
    expect(later.status).toBe('complete');
    const [sum = ''] = readColumn(store, "SELECT printf('%.2f', SUM(Total)) FROM Invoice WHERE CustomerId = ?", OWNER);
    expect(later.response).toContain(`$${sum}`);
  });

  it('should answer both halves of a message after the wait when the second is about what the first finds', async () => {
    const [address = ''] = readColumn(store, 'SELECT Email FROM Customer WHERE CustomerId = ?', OTHER_OWNER);
    const other = await registered('newcomer');
    const asked = await other.ask('which artist have I bought most from, and what albums of theirs do you have?');
    expect(asked.status).toBe('interrupted');
    await other.resume(asked.thread_id, address);
    const opened = await other.resume(asked.thread_id, await readCode(app, address));
    expect(opened.status).toBe('complete');
    const artist = /bought most from \*\*(.+?)\*\*/.exec(opened.response)?.[1] ?? '';
    const albums = readColumn(
      store,
      'SELECT Title FROM Album JOIN Artist USING (ArtistId) WHERE Artist.Name = ? LIMIT 10',
      artist,
    );
    expect(albums.length).toBeGreaterThan(0);
    expect(albums.filter((album) => !opened.response.includes(album))).toEqual([]);
  });

  it('should never keep a code in clear text among the messages', async () => {
    const asked = await person.ask('what was my last order?');
    await person.ask(email, { thread_id: asked.thread_id });
    const code = await readCode(app, email);
    const opened = await person.ask(code, { thread_id: asked.thread_id });
    expect(opened.status).toBe('complete');
    const messages = await person.send('GET', `/api/conversations/${asked.thread_id}/messages/`);
    expect(await messages.text()).not.toContain(code);
  });

  it('should say the same to a known and to an unknown address', async () => {
    const [known, unknown] = await Promise.all([person.ask('show my orders'), person.ask('show my orders')]);
    const [third = ''] = readColumn(store, 'SELECT Email FROM Customer WHERE CustomerId = 3');
    const toKnown = await person.resume(known.thread_id, third);
    const toUnknown = await person.resume(unknown.thread_id, 'nobody.at.all@example.com');
    expect(toUnknown.response).toBe(toKnown.response);
    expect(toUnknown.interrupt?.kind).toBe(toKnown.interrupt?.kind);
  });

  it('should leave the wait in place while the person asks something else', async () => {
    const asked = await person.ask('show my orders');
    const other = await person.ask('What albums does The Beatles have?', { thread_id: asked.thread_id });
    expect(other.status).toBe('complete');
    expect(other.response).toContain('Abbey Road');
    const claimed = await person.ask('nobody.else@example.com', { thread_id: asked.thread_id });
    expect(claimed.interrupt?.kind).toBe('code');
  });

  it('should show a guest the catalogue and no private row', async () => {
    const guest = await Client.guest(app.url);
    const albums = await guest.ask('What albums does The Beatles have?');
    expect(albums.response).toContain('Abbey Road');
    const orders = await guest.ask(`show invoice ${invoice.id}`, { customer_id: OWNER });
    expect(orders.status).toBe('interrupted');
    expect(JSON.stringify(orders)).not.toContain(invoice.total);
  });
});

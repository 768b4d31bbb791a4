import { rename } from 'node:fs/promises';
import { Client } from '../support/client.js';
import { changeStore, copyStore, readColumn, STARTER_STORE } from '../support/stores.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const LAST_INVOICE = 'SELECT Total FROM Invoice WHERE CustomerId = 1 ORDER BY InvoiceDate DESC, InvoiceId DESC LIMIT 1';
const HELPER =
  "SELECT e.FirstName || ' ' || e.LastName FROM Customer c JOIN Employee e ON e.EmployeeId = c.SupportRepId WHERE c.CustomerId = 1";
const BEATLES_ALBUMS = "SELECT Title FROM Album JOIN Artist USING (ArtistId) WHERE Name = 'The Beatles'";

describe('first answers of the starter store', () => {
  let app: TestApp;
  let store: string;
  let demo: Client;

  beforeAll(async () => {
    store = await copyStore(STARTER_STORE);
    app = await createTestApp({ store });
    demo = await Client.signIn(app.url, DEMO);
  });
  afterAll(async () => app.stop());

  it('should name every album of The Beatles', async () => {
    const reply = await demo.ask('What albums does The Beatles have?');
    expect(reply.agent_type).toBe('music_agent');
    const titles = readColumn(store, BEATLES_ALBUMS);
    expect(titles.length).toBeGreaterThan(5);
    for (const title of titles) expect(reply.response).toContain(title);
  });

  it('should tell the amount of the newest purchase and who helped with it', async () => {
    const reply = await demo.ask('How much was my most recent purchase, and who helped me with it?');
    expect(reply.status).toBe('complete');
    const [total = ''] = readColumn(store, LAST_INVOICE);
    expect(reply.response).toContain(`$${Number(total).toFixed(2)}`);
    expect(reply.response).toContain(readColumn(store, HELPER)[0]);
  });

  it('should answer from the rows as they are now', async () => {
    changeStore(store, "UPDATE Album SET Title = 'Zebra Crossing Road' WHERE Title = 'Abbey Road'");
    changeStore(
      store,
      'UPDATE Invoice SET Total = 77.31 WHERE InvoiceId = (SELECT InvoiceId FROM Invoice WHERE CustomerId = 1 ORDER BY InvoiceDate DESC LIMIT 1)',
    );
    const albums = await demo.ask('What albums does The Beatles have?');
    expect(albums.response).toContain('Zebra Crossing Road');
    expect(albums.response).not.toContain('Abbey Road');
    const found = await demo.ask('do you have the album zebra crossing road?');
    expect(found.response).toContain('The Beatles');
    const purchase = await demo.ask('How much was my most recent purchase?');
    expect(purchase.response).toContain('$77.31');
  });

  it('should say so while the store is away, and answer again when it is back', async () => {
    const titles = readColumn(store, BEATLES_ALBUMS);
    await rename(store, `${store}.away`);
    const away = await demo.ask('What albums does The Beatles have?');
    for (const title of titles) expect(away.response).not.toContain(title);
    expect(away.message.metadata).toMatchObject({ status: 'degraded', degraded_reason: 'store_unavailable' });
    await rename(`${store}.away`, store);
    const back = await demo.ask('What albums does The Beatles have?');
    for (const title of titles) expect(back.response).toContain(title);
  });
});

import { z } from 'zod';
import { Client } from '../support/client.js';
import { readColumn, STARTER_STORE } from '../support/stores.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

/** Where it is another day than in UTC at this moment: 14 hours ahead or 11 behind. */
const FAR_AWAY = new Date().getUTCHours() >= 10 ? 'Pacific/Kiritimati' : 'Pacific/Pago_Pago';

const storefrontSchema = z.object({
  name: z.string(),
  currency: z.string(),
  albums: z.array(z.object({ title: z.string(), artist: z.string() })),
  genres: z.array(z.string()),
});

describe('the store as a page greets with it', () => {
  let app: TestApp;

  beforeAll(async () => {
    const env = { STORE_NAME: 'Corner Records', STORE_CURRENCY: 'EUR', STORE_TIME_ZONE: FAR_AWAY };
    app = await createTestApp({ store: STARTER_STORE, env });
  });
  afterAll(async () => app.stop());

  it('should name albums and genres that the store really has, and itself as it is set up', async () => {
    const guest = await Client.guest(app.url);
    const store = storefrontSchema.parse(await guest.json('GET', '/api/store/'));
    expect(store).toMatchObject({ name: 'Corner Records', currency: 'EUR' });
    const titles = readColumn(STARTER_STORE, 'SELECT Title FROM Album');
    expect(store.albums.length).toBeGreaterThan(3);
    for (const album of store.albums) expect(titles).toContain(album.title);
    const genres = readColumn(STARTER_STORE, 'SELECT Name FROM Genre');
    for (const genre of store.genres) expect(genres).toContain(genre);
    expect(new Set(store.albums.map(({ artist }) => artist)).size).toBe(store.albums.length);
  });

  it('should reckon days in its own time zone', async () => {
    const demo = await Client.signIn(app.url, DEMO);
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: FAR_AWAY, dateStyle: 'long' });
    const days = [format.format(), (await demo.ask('show my orders from today')).response, format.format()];
    expect([days[0], days[2]].some((day) => days[1]?.includes(day ?? 'no day'))).toBe(true);
  });

  it('should not be open without a session', async () => {
    expect((await fetch(`${app.url}/api/store/`)).status).toBe(401);
  });
});

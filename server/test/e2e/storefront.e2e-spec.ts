import { z } from 'zod';
import { Client } from '../support/client.js';
import { readColumn, STARTER_STORE } from '../support/stores.js';
import { createTestApp, type TestApp } from '../support/test-app.js';

const storefrontSchema = z.object({
  name: z.string(),
  currency: z.string(),
  albums: z.array(z.object({ title: z.string(), artist: z.string() })),
  genres: z.array(z.string()),
});

describe('the store as a page greets with it', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await createTestApp({ store: STARTER_STORE, env: { STORE_NAME: 'Corner Records', STORE_CURRENCY: 'EUR' } });
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

  it('should not be open without a session', async () => {
    expect((await fetch(`${app.url}/api/store/`)).status).toBe(401);
  });
});

import { z } from 'zod';
import { makeAccount, PASSWORD } from '../support/accounts.js';
import { Client } from '../support/client.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const pageSchema = z.object({
  count: z.number(),
  results: z.array(z.object({ id: z.number(), username: z.string() })),
});
const problemSchema = z.object({ errors: z.array(z.object({ field: z.string() })).default([]) });

describe('accounts in the hands of administrators', () => {
  let app: TestApp;
  let admin: Client;

  beforeAll(async () => {
    app = await createTestApp();
    admin = await Client.signIn(app.url, ADMIN);
  });
  afterAll(() => app.stop());

  const list = async (query: string, client = admin): Promise<z.infer<typeof pageSchema>> =>
    pageSchema.parse(await client.json('GET', `/api/users/?${query}`));
  const fieldsOf = async (response: Response): Promise<string[]> =>
    problemSchema.parse(await response.json()).errors.map(({ field }) => field);

  it('should be made, found, changed and deleted', async () => {
    const { id, username, client } = await makeAccount(app, { name: 'Inês Ávila', email: 'ines@example.com' });
    expect((await list('search=in%C3%AAs')).results).toMatchObject([{ id, username }]);
    expect((await list('search=ines@example')).results).toMatchObject([{ id }]);
    expect((await list(`search=${username}&role=staff`)).count).toBe(0);
    const changed = await admin.json('PATCH', `/api/users/${id}/`, { name: 'Inês', email: null, customer_id: 2 });
    expect(changed).toMatchObject({ name: 'Inês', email: null, customer_id: 2, is_active: true });
    expect((await admin.send('DELETE', `/api/users/${id}/`)).status).toBe(204);
    expect((await admin.send('GET', `/api/users/${id}/`)).status).toBe(404);
    expect((await client.send('GET', '/api/auth/me/')).status).toBe(401);
  });

  it('should be told apart by when they were seen, and take wildcards as letters', async () => {
    const { username } = await makeAccount(app);
    expect((await list(`search=${username}&seen_before=2001-01-01`)).count).toBeLessThanOrEqual(1);
    expect((await list(`search=${username}&seen_after=2999-01-01`)).count).toBe(0);
    expect((await list('search=%25')).count).toBe(0);
    expect((await list('search=_')).count).toBe(0);
  });

  it('should sign out whoever is switched off or gets another role', async () => {
    const { id, username, client } = await makeAccount(app, { role: 'staff' });
    expect((await client.send('GET', '/api/users/')).status).toBe(200);
    await admin.json('PATCH', `/api/users/${id}/`, { role: 'customer' });
    expect((await client.send('GET', '/api/auth/me/')).status).toBe(401);
    const again = await Client.signIn(app.url, { username, password: PASSWORD });
    expect((await again.send('GET', '/api/users/')).status).toBe(403);
    await admin.json('PATCH', `/api/users/${id}/`, { is_active: false });
    expect((await again.send('GET', '/api/auth/me/')).status).toBe(401);
    await expect(Client.signIn(app.url, { username, password: PASSWORD })).rejects.toThrow('401');
  });

  it('should take the scopes from the keys of whoever loses the role that gave them', async () => {
    const { id, client } = await makeAccount(app, { role: 'staff' });
    const key = z
      .object({ key: z.string() })
      .parse(await client.json('POST', '/api/api-keys/', { name: 'desk', scopes: ['customers:act_as'] }));
    const ask = async (): Promise<string> => {
      const response = await fetch(`${app.url}/api/chat/`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${key.key}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ message: 'show my orders', customer_id: 1 }),
      });
      return z.object({ status: z.string() }).parse(await response.json()).status;
    };
    expect(await ask()).toBe('complete');
    await admin.json('PATCH', `/api/users/${id}/`, { role: 'customer' });
    expect(await ask()).toBe('interrupted');
  });

  it('should be deleted together, but for administrators and oneself', async () => {
    const [one, other] = [await makeAccount(app), await makeAccount(app)];
    const chief = await makeAccount(app, { role: 'admin' });
    await one.client.ask('hello');
    const unknown = 2_000_000_000;
    const ids = [one.id, other.id, one.id, chief.id, admin.userId, unknown];
    const done = await admin.json('POST', '/api/users/bulk_delete/', { user_ids: ids });
    expect(done).toEqual({ status: 'success', deleted_count: 2, skipped: [chief.id, admin.userId, unknown] });
    expect((await chief.client.send('GET', '/api/auth/me/')).status).toBe(200);
    expect((await one.client.send('GET', '/api/auth/me/')).status).toBe(401);
    expect((await admin.send('DELETE', `/api/users/${chief.id}/`)).status).toBe(409);
  });

  it('should keep the last administrator', async () => {
    const admins = (await list('role=admin&is_active=true')).results.filter(({ id }) => id !== admin.userId);
    for (const { id } of admins) await admin.json('PATCH', `/api/users/${id}/`, { role: 'customer' });
    const refused = await admin.send('PATCH', `/api/users/${admin.userId}/`, { role: 'customer' });
    expect(refused.status).toBe(409);
    expect((await admin.send('GET', '/api/users/')).status).toBe(200);
  });

  it('should name the field that cannot be accepted', async () => {
    const create = (body: object): Promise<Response> => admin.send('POST', '/api/users/', { username: 'x', ...body });
    expect(await fieldsOf(await create({ role: 'guest' }))).toEqual(['role']);
    expect(await fieldsOf(await create({ password: 'short' }))).toEqual(['password']);
    expect(await fieldsOf(await create({ customer_id: 999_999 }))).toEqual(['customer_id']);
    expect(await fieldsOf(await create({ is_superuser: true }))).toEqual(['is_superuser']);
    expect(await fieldsOf(await admin.send('GET', '/api/users/?ordering=password_hash'))).toEqual(['ordering']);
    expect(await fieldsOf(await admin.send('POST', '/api/users/bulk_delete/', { user_ids: ['1'] }))).toEqual([
      'user_ids',
    ]);
  });

  it('should show staff what is remembered of a person, and let administrators erase it', async () => {
    const person = await makeAccount(app);
    const staff = await makeAccount(app, { role: 'staff' });
    await person.client.json('PATCH', '/api/memory/', { music_genres: ['Rock'] });
    const path = `/api/users/${person.id}/memory/`;
    expect(await staff.client.json('GET', path)).toMatchObject({ music_genres: [{ value: 'Rock' }] });
    expect((await staff.client.send('DELETE', path)).status).toBe(403);
    expect((await admin.send('DELETE', path)).status).toBe(204);
    expect(await admin.json('GET', path)).toMatchObject({ music_genres: [] });
    expect((await admin.send('GET', '/api/users/2000000000/memory/')).status).toBe(404);
  });

  it('should be closed to customers', async () => {
    const demo = await Client.signIn(app.url, DEMO);
    for (const [method, path] of [
      ['GET', '/api/users/'],
      ['GET', `/api/users/${admin.userId}/`],
      ['PATCH', `/api/users/${admin.userId}/`],
      ['DELETE', `/api/users/${admin.userId}/`],
      ['POST', '/api/users/bulk_delete/'],
      ['GET', `/api/users/${admin.userId}/memory/`],
    ] as const) {
      const body = method === 'PATCH' || method === 'POST' ? {} : undefined;
      expect([method, path, (await demo.send(method, path, body)).status]).toEqual([method, path, 403]);
    }
  });
});

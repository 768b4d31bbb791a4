import { makeAccount } from '../support/accounts.js';
import { Client } from '../support/client.js';
import { ADMIN, createTestApp, type TestApp } from '../support/test-app.js';

const ONE = { customer_id: 2 };
const OTHER = { customer_id: 3 };
const ASKED = 'What do you know about my taste?';

describe('the taste of customers for whom staff write', () => {
  let app: TestApp;
  let staff: Client;

  beforeAll(async () => {
    app = await createTestApp();
    staff = await Client.signIn(app.url, ADMIN);
  });
  beforeEach(async () => {
    for (const whose of [{}, ONE, OTHER]) await staff.ask('forget everything', whose);
  });
  afterAll(async () => app.stop());

  it('should keep what is stated for a customer for that customer alone', async () => {
    const stated = await staff.ask("I love The Beatles but I can't stand reggae.", ONE);
    expect(stated.status).toBe('complete');
    expect((await staff.ask(ASKED, ONE)).response).toContain('The Beatles');

    const other = await staff.ask(ASKED, OTHER);
    expect(other.response).not.toMatch(/Beatles|reggae/i);
    const recommended = await staff.ask('Recommend me some songs', OTHER);
    expect(recommended.response).not.toMatch(/because you like/i);
    expect((await staff.ask(ASKED)).response).not.toMatch(/Beatles|reggae/i);
  });

  it('should keep what staff state of themselves out of the memory of customers', async () => {
    await staff.ask('I love U2.');
    expect((await staff.ask(ASKED)).response).toContain('U2');
    expect((await staff.ask(ASKED, ONE)).response).not.toContain('U2');
    expect((await staff.ask('Recommend me some songs', OTHER)).response).not.toMatch(/because you like/i);
  });

  it('should forget what one customer stated and nothing else', async () => {
    await staff.ask('I love U2.');
    await staff.ask('I love The Beatles.', ONE);
    await staff.ask('I love The Beatles.', OTHER);
    await staff.ask('forget everything', ONE);
    expect((await staff.ask(ASKED, ONE)).response).not.toContain('The Beatles');
    expect((await staff.ask(ASKED, OTHER)).response).toContain('The Beatles');
    expect((await staff.ask(ASKED)).response).toContain('U2');
  });

  it('should bring along what a customer stated before being known', async () => {
    const { client: customer, id } = await makeAccount(app, { role: 'customer' });
    await customer.ask('I love The Beatles.');
    await staff.json('PATCH', `/api/users/${id}/`, ONE);
    expect((await customer.ask(ASKED)).response).toContain('The Beatles');
  });
});

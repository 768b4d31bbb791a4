import { Client } from '../support/client.js';
import { readCode } from '../support/outbox.js';
import { CHINOOK, describeOnChinook } from '../support/stores.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

describeOnChinook('answers on the real Chinook store', () => {
  let app: TestApp;
  let demo: Client;

  beforeAll(async () => {
    app = await createTestApp({ store: CHINOOK ?? '' });
    demo = await Client.signIn(app.url, DEMO);
  });
  afterAll(async () => app.stop());

  it('should name both albums of AC/DC', async () => {
    const { response } = await demo.ask('What albums does AC/DC have?');
    expect(response).toContain('For Those About To Rock We Salute You');
    expect(response).toContain('Let There Be Rock');
  });

  it('should count the tracks of a misspelt artist', async () => {
    const { response } = await demo.ask('how many tracks by iron maden?');
    expect(response).toContain('213');
    expect(response).toContain('Iron Maiden');
  });

  it('should tell the number, day and total of the last invoice', async () => {
    const { response } = await demo.ask('What was my last invoice?');
    expect(response).toContain('382');
    expect(response).toContain('7 August 2025');
    expect(response).toContain('$8.91');
  });

  it('should say honestly that it has no such title', async () => {
    const { response, message } = await demo.ask('do you have Thriller?');
    expect(response).toMatch(/\b(no|not|n't|n’t)\b/i);
    expect(message.metadata).toMatchObject({ status: 'success' });
  });

  it('should open an invoice of Chinook to somebody who proves to be its customer by a code', async () => {
    const guest = await Client.guest(app.url);
    const asked = await guest.ask('show invoice 382');
    expect(asked.interrupt?.kind).toBe('identifier');
    const claimed = await guest.ask('luisg@embraer.com.br', { thread_id: asked.thread_id });
    expect(claimed.interrupt?.kind).toBe('code');
    const opened = await guest.ask(await readCode(app, 'luisg@embraer.com.br'), { thread_id: asked.thread_id });
    expect(opened.response).toContain('382');
    expect(opened.response).toContain('$8.91');
  });
});

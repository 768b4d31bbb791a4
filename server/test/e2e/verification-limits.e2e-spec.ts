import { z } from 'zod';
import { type ChatReply, Client } from '../support/client.js';
import { readCode } from '../support/outbox.js';
import { copyStore, readColumn, STARTER_STORE } from '../support/stores.js';
import { ADMIN, createTestApp, type TestApp } from '../support/test-app.js';

const CLAIMS_OF_A_USER = 5;
const CLAIMS_FROM_AN_ADDRESS = 20;
const outboxSchema = z.object({ results: z.array(z.object({ to: z.string() }).loose()) }).loose();

async function claim(person: Client, identifier: string): Promise<ChatReply> {
  const asked = await person.ask('show my orders');
  return person.resume(asked.thread_id, identifier);
}

const kinds = (count: number, kind: string): string[] => Array.from({ length: count }, () => kind);

describe('limits on claims (C6)', () => {
  let app: TestApp;
  let store: string;

  beforeEach(async () => {
    store = await copyStore(STARTER_STORE);
    app = await createTestApp({ store });
  });
  afterEach(async () => app.stop());

  const emailOf = (customerId: number): string =>
    readColumn(store, 'SELECT Email FROM Customer WHERE CustomerId = ?', customerId)[0] ?? '';
  const remove = async (person: Client, path: string): Promise<void> => {
    expect((await person.send('DELETE', path)).status).toBe(204);
  };

  it.each([
    ['proofs are forgotten', '/verification/'],
    ['conversations are deleted', '/'],
  ])('should refuse the sixth claim of an account, also when %s', async (_when, path) => {
    const guest = await Client.guest(app.url);
    const replies: (string | undefined)[] = [];
    for (let round = 0; round <= CLAIMS_OF_A_USER; round += 1) {
      const reply = await claim(guest, emailOf(round + 2));
      replies.push(reply.interrupt?.kind);
      await remove(guest, `/api/conversations/${reply.thread_id}${path}`);
    }
    expect(replies).toEqual([...kinds(CLAIMS_OF_A_USER, 'code'), 'identifier']);
  });

  it('should count claims of an address and for a customer, also when the guests who made them are erased', async () => {
    const replies: ChatReply[] = [];
    while (replies.length < CLAIMS_FROM_AN_ADDRESS) {
      const guest = await Client.guest(app.url);
      const isLast = replies.length + 2 === CLAIMS_FROM_AN_ADDRESS;
      replies.push(await claim(guest, emailOf(2)));
      replies.push(await claim(guest, isLast ? emailOf(3) : 'nobody.at.all@example.com'));
      await remove(guest, '/api/auth/me/');
    }
    expect(new Set(replies.map(({ response }) => response)).size).toBe(1);
    expect(replies.map(({ interrupt }) => interrupt?.kind)).toEqual(kinds(CLAIMS_FROM_AN_ADDRESS, 'code'));

    await readCode(app, emailOf(3));
    const { results } = outboxSchema.parse(await (await Client.signIn(app.url, ADMIN)).json('GET', '/api/outbox/'));
    expect(results.filter(({ to }) => to === emailOf(2))).toHaveLength(5);

    const refused = await claim(await Client.guest(app.url), emailOf(4));
    expect(refused.interrupt?.kind).toBe('identifier');
    expect(refused.response).not.toBe(replies[0]?.response);
  });
});

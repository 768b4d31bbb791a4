import { createHmac, randomInt } from 'node:crypto';
import { z } from 'zod';
import { Client } from '../support/client.js';
import { Contract } from '../support/contract.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';

const [SECRET, NEXT_SECRET] = ['the first secret of the webhooks', 'the next secret of the webhooks'];
const SECONDS = 1000;

const auditSchema = z.object({ results: z.array(z.object({ action: z.string() })) });
const createdSchema = z.object({ id: z.number(), secret: z.string() });
const hooksSchema = z.object({ results: z.array(z.object({ id: z.number() })) });
const conversationsSchema = z.object({ count: z.number() });

describe('webhooks', () => {
  let app: TestApp;
  let admin: Client;
  let receiver: WebhookReceiver;

  beforeAll(async () => {
    receiver = await WebhookReceiver.start();
    const env = { WEBHOOK_SECRETS: `${NEXT_SECRET},${SECRET}`, WEBHOOK_ALLOWED_HOSTS: '127.0.0.1' };
    app = await createTestApp({ env });
    admin = await Client.signIn(app.url, ADMIN);
  });
  afterEach(async () => {
    const { results } = hooksSchema.parse(await admin.json('GET', '/api/webhooks/'));
    for (const { id } of results) await admin.send('DELETE', `/api/webhooks/${id}/`);
  });
  afterAll(async () => {
    await app.stop();
    await receiver.stop();
  });

  const signatureOf = (body: string, secret = SECRET, awaySeconds = 0): string => {
    const time = Math.floor(Date.now() / SECONDS) + awaySeconds;
    return `t=${time},v1=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`;
  };
  const post = (body: string, signature: string, type = 'application/json'): Promise<Response> =>
    fetch(`${app.url}/webhooks/`, {
      method: 'POST',
      headers: { 'Content-Type': type, 'X-Counterpoint-Signature': signature },
      body,
    });
  const newOrder = (): string => JSON.stringify({ event_type: 'new_order', order_id: randomInt(1, 2_000_000_000) });
  const countOf = async (action: string): Promise<number> => {
    const { results } = auditSchema.parse(await admin.json('GET', '/api/audit/?limit=100'));
    return results.filter((entry) => entry.action === action).length;
  };

  it('should be taken when either secret signed them, and answered before their work is done (F6)', async () => {
    for (const secret of [SECRET, NEXT_SECRET]) {
      const body = newOrder();
      const answer = await post(body, signatureOf(body, secret));
      expect(answer.status).toBe(202);
      expect(await answer.json()).toEqual({ status: 'success' });
    }
  });

  it('should be refused unsigned, signed by others, changed, too old or from the future (F6)', async () => {
    const body = newOrder();
    const before = await countOf('webhook.new_order');
    const statuses = [
      await post(body, ''),
      await post(body, signatureOf(body, 'a secret of somebody else')),
      await post(newOrder(), signatureOf(body)),
      await post(body, signatureOf(body, SECRET, -303)),
      await post(body, signatureOf(body, SECRET, 303)),
      await post(body, signatureOf(body).replace('v1=', 'v0=')),
    ].map(({ status }) => status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401]);
    expect(await countOf('webhook.new_order')).toBe(before);
  });

  it('should have one effect however often they come (F6)', async () => {
    const body = newOrder();
    const before = await countOf('webhook.new_order');
    const signature = signatureOf(body);
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(body, signature)));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202]);
    expect(await countOf('webhook.new_order')).toBe(before + 1);
  });

  it('should have one effect however their signature is written (F6)', async () => {
    const body = newOrder();
    const before = await countOf('webhook.new_order');
    const signature = signatureOf(body);
    const other = 'a'.repeat(64);
    for (const written of [signature, `${signature},v1=${other}`, signature.replace(',', `,v1=${other},`)])
      expect((await post(body, written)).status).toBe(202);
    expect((await post(body, signature.replace('t=', 't=0'))).status).toBe(202);
    expect(await countOf('webhook.new_order')).toBe(before + 1);
  });

  it('should be of a known type and form (F6)', async () => {
    const statusOf = async (body: string, type?: string): Promise<number> =>
      (await post(body, signatureOf(body), type)).status;
    expect(await statusOf('{"event_type":"drop_tables"}')).toBe(400);
    expect(await statusOf('{"event_type":"new_order","role":"admin"}')).toBe(400);
    expect(await statusOf('{"event_type":"customer_query"}')).toBe(400);
    expect(await statusOf('{"event_type":"new_order"}')).toBe(400);
    expect(await statusOf('[]')).toBe(400);
    expect(await statusOf(newOrder(), 'text/plain')).toBe(415);
  });

  it('should have a question answered without believing the customer it names (D1)', async () => {
    const before = conversationsSchema.parse(await admin.json('GET', '/api/conversations/')).count;
    const body = JSON.stringify({ event_type: 'customer_query', customer_id: 1, message: 'show my last order' });
    expect((await post(body, signatureOf(body))).status).toBe(202);
    const until = Date.now() + 10 * SECONDS;
    let newest = '';
    while (!newest.includes('"assistant"') && Date.now() < until) {
      newest = JSON.stringify(await admin.json('GET', '/api/conversations/?limit=1'));
      if (conversationsSchema.parse(JSON.parse(newest)).count === before) newest = '';
    }
    expect(newest).toContain('"verified":false');
    expect(newest).not.toMatch(/\$\d/);
  });

  it('should be sent again when answers were paused, and then be worked once', async () => {
    const count = async (): Promise<number> =>
      conversationsSchema.parse(await admin.json('GET', '/api/conversations/')).count;
    const before = await count();
    const question = JSON.stringify({ event_type: 'customer_query', message: `Anything by U2? ${randomInt(1e9)}` });
    const [order, signature, early] = [newOrder(), signatureOf(question), signatureOf(question, SECRET, -60)];
    expect((await post(question, early)).status).toBe(202);
    await admin.json('POST', '/api/system/pause/', { paused: true });
    const refused = await post(question, signature);
    expect([refused.status, await refused.json()]).toMatchObject([503, { code: 'SYSTEM.PAUSED' }]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post(question, early)).status).toBe(202);
    expect((await post(order, signatureOf(order))).status).toBe(202);
    expect(await count()).toBe(before + 1);
    await admin.json('POST', '/api/system/pause/', { paused: false });
    for (let time = 0; time < 2; time += 1) expect((await post(question, signature)).status).toBe(202);
    expect(await count()).toBe(before + 2);
  });

  it('should tell others, signed, and tell them again after a failure', async () => {
    const created = createdSchema.parse(
      await admin.json('POST', '/api/webhooks/', { url: receiver.url, events: ['order.received'] }),
    );
    receiver.received.length = 0;
    receiver.statuses.push(500);
    const body = newOrder();
    await post(body, signatureOf(body));
    const [, second] = await receiver.waitForRepeat();
    const [, time = '', signature = ''] =
      /^t=(\d+),v1=(\w+)$/.exec(String(second?.headers['x-counterpoint-signature'])) ?? [];
    expect(createHmac('sha256', created.secret).update(`${time}.${second?.body}`).digest('hex')).toBe(signature);
    expect(JSON.parse(String(second?.body))).toMatchObject({ event_type: 'order.received' });
    const listed = JSON.stringify(await admin.json('GET', '/api/webhooks/'));
    expect(listed).not.toContain(created.secret);
    expect((await admin.send('DELETE', `/api/webhooks/${created.id}/`)).status).toBe(204);
    expect((await admin.send('DELETE', `/api/webhooks/${created.id}/`)).status).toBe(404);
  });

  it('should deliver what the document says, signed as it says', async () => {
    const events = ['answer.finished', 'support_request.opened', 'order.received'];
    const own = await WebhookReceiver.start();
    const { secret } = createdSchema.parse(await admin.json('POST', '/api/webhooks/', { url: own.url, events }));
    const contract = await Contract.of(app.url);
    const order = newOrder();
    await post(order, signatureOf(order));
    const guest = await Client.guest(app.url);
    await guest.ask('Do you have anything by U2?');
    await guest.json('POST', '/api/support-requests/', { kind: 'other', text: 'Please call me back.' });
    const seen = new Set<string>();
    for (const { body, headers } of await own.waitFor(3)) {
      const delivery: unknown = JSON.parse(body);
      const { event_type: event } = z.object({ event_type: z.string() }).loose().parse(delivery);
      contract.checkDelivery(event, delivery);
      const [, time, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-counterpoint-signature'])) ?? [];
      expect(createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')).toBe(signature);
      seen.add(event);
    }
    await own.stop();
    expect([...seen].sort()).toEqual(events.toSorted());
  });

  it('should follow no redirect (F8)', async () => {
    await admin.json('POST', '/api/webhooks/', { url: receiver.url, events: ['order.received'] });
    receiver.received.length = 0;
    receiver.statuses.push(302, 302, 302, 302);
    const body = newOrder();
    await post(body, signatureOf(body));
    await receiver.waitFor(1);
    const until = Date.now() + 10 * SECONDS;
    while (!JSON.stringify(await admin.json('GET', '/api/webhooks/')).includes('"302"') && Date.now() < until);
    await new Promise((resolve) => setTimeout(resolve, SECONDS / 2));
    receiver.statuses.length = 0;
    const ids = receiver.received.map(
      ({ body: told }) => z.object({ id: z.string() }).loose().parse(JSON.parse(told)).id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'https://169.254.169.254/',
    'https://[::ffff:10.0.0.1]/',
    'https://167772161/',
    'https://user:password@example.com/',
    'https://localhost/',
    'file:///etc/passwd',
    'http://example.com/',
  ])('should tell nothing to %s (F7)', async (url) => {
    const refused = await admin.send('POST', '/api/webhooks/', { url, events: ['order.received'] });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ errors: [{ field: 'url' }] });
  });

  it('should be in the hands of administrators alone', async () => {
    const demo = await Client.signIn(app.url, DEMO);
    expect((await demo.send('GET', '/api/webhooks/')).status).toBe(403);
    expect((await demo.send('POST', '/api/webhooks/', { url: receiver.url, events: [] })).status).toBe(403);
  });
});

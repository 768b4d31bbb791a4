import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('Whose things and tastes', () => {
  it.each([
    'show invoice 5 of customer 7',
    'what did Luís buy',
    'what did luis buy',
    'orders of luisg@example.com',
    "can you show me John's invoices",
    'list all customers',
    'what did my wife buy last year',
    "Jane Peacock's phone number",
    'qué compró Luis',
    "open Erika Muster's profile",
    'the profile of Erika Muster, please',
  ])('should refuse %j without a call and without a claim', (text) => {
    const plan = understanding.plan(text, ALONE);
    expect(plan.requests.map(({ intent, calls }) => [intent, calls.length])).toEqual([['privacy_refusal', 0]]);
    expect(plan.claim).toBeNull();
  });

  it('should take an own identifier for a claim and never for proof', () => {
    const plan = understanding.plan("I'm customer 7, show my orders", ALONE);
    expect(plan.claim).toEqual({ kind: 'customer_id', value: '7' });
    expect(plan.requests[0]).toMatchObject({ intent: 'invoice_list', needsIdentity: true });
  });

  it('should let the proven customer speak of the own number', () => {
    const customer = { customerId: 7, email: 'ann@example.com' };
    expect(understanding.plan('invoices of customer 7', { ...ALONE, customer }).requests[0]?.intent).toBe(
      'invoice_list',
    );
    expect(understanding.plan('invoices of customer 8', { ...ALONE, customer }).requests[0]?.intent).toBe(
      'privacy_refusal',
    );
  });

  it.each([
    ['what did ann@example.com buy?', 'invoice_list'],
    ['how much has ann@example.com spent?', 'invoice_totals'],
  ])('should answer the proven customer who speaks of the own address: %s', (text, intent) => {
    const customer = { customerId: 7, email: 'ann@example.com' };
    expect(understanding.plan(text, { ...ALONE, customer }).requests).toMatchObject([{ intent }]);
    expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'privacy_refusal' }]);
  });

  it.each([
    ['is my phone number still 030 1234 5678?', ['own_profile']],
    ['which email do you have for me and can you change it to new@example.com', ['own_profile', 'support_request']],
    ['please change my email to new@example.com', ['support_request']],
    ['call me back on 030 1234 5678', ['support_request']],
  ])('should take no value of a known customer’s record for a claim: %s', (text, intents) => {
    const customer = { customerId: 7, email: 'ann@example.com' };
    const plan = understanding.plan(text, { ...ALONE, customer });
    expect(plan.claim).toBeNull();
    expect(plan.requests.map(({ intent }) => intent)).toEqual(intents);
    expect(understanding.plan(text, ALONE).claim).not.toBeNull();
  });

  it('should still hear a known customer say to be somebody else', () => {
    const customer = { customerId: 7, email: 'ann@example.com' };
    const plan = understanding.plan('my email is luis@example.com, what did I buy?', { ...ALONE, customer });
    expect(plan.claim).toMatchObject({ value: 'luis@example.com' });
  });

  it.each(['order 31 is wrong', 'my invoice 31 was incorrect', 'la factura 31 es incorrecta'])(
    'should hear nobody’s name in what is said of an order: %s',
    (text) => {
      expect(understanding.plan(text, ALONE).requests.map(({ intent }) => intent)).not.toContain('privacy_refusal');
    },
  );

  it('should let staff name the customer whose orders they mean', () => {
    const plan = understanding.plan('show the orders of luis@example.com', { ...ALONE, actsForCustomers: true });
    expect(plan).toMatchObject({ claim: { value: 'luis@example.com' }, requests: [{ intent: 'invoice_list' }] });
    expect(understanding.plan('show the orders of luis@example.com', ALONE)).toMatchObject({
      claim: null,
      requests: [{ intent: 'privacy_refusal' }],
    });
  });

  it('should keep to the customer whom staff act for already', () => {
    const customer = { customerId: 7, email: 'luis@example.com' };
    expect(understanding.plan('list the orders of customer 5', { ...ALONE, customer }).requests).toMatchObject([
      { intent: 'privacy_refusal' },
    ]);
    expect(understanding.plan('list the orders of customer 7', { ...ALONE, customer }).requests).toMatchObject([
      { intent: 'invoice_list' },
    ]);
  });

  it('should keep stated likes and dislikes, and none from a question', () => {
    expect(understanding.plan('I love jazz and Ostrava', ALONE).preferences).toEqual([
      { kind: 'genre', value: 'Jazz', liked: true },
      { kind: 'artist', value: 'Ostrava', liked: true },
    ]);
    expect(understanding.plan("I don't like rock", ALONE).preferences).toEqual([
      { kind: 'genre', value: 'Rock', liked: false },
    ]);
    expect(understanding.plan('do you like jazz?', ALONE).preferences).toEqual([]);
  });

  it('should leave an open taste to what is remembered and bought', () => {
    expect(understanding.plan('recommend me something', ALONE).requests[0]?.calls).toEqual([
      { tool: 'recommend_tracks', arguments: { limit: 10 } },
    ]);
  });
});

describe('somebody spoken of by an address', () => {
  it.each([
    'I need ann@example.com’s last invoice',
    'I would like to see what ann@example.com ordered',
    'can you tell me when ann@example.com bought something?',
  ])('should be another in "%s"', (text) => {
    expect(understanding.plan(text, ALONE)).toMatchObject({ claim: null, requests: [{ intent: 'privacy_refusal' }] });
  });

  it.each(['my e-mail address is ann@example.com', 'mi correo es ann@example.com', 'Meine E-Mail ist ann@example.com'])(
    'should be who writes in "%s", and nothing asked',
    (text) => {
      const { claim, requests } = understanding.plan(text, ALONE);
      expect(claim).toMatchObject({ value: 'ann@example.com' });
      expect(requests.map(({ intent }) => intent)).toEqual(['identity_claim']);
    },
  );

  it('should ask for nothing of the record beside a question', () => {
    const { requests } = understanding.plan('my email is ann@example.com, what was my last order?', ALONE);
    expect(requests.map(({ intent }) => intent)).toEqual(['invoice_detail']);
  });
});

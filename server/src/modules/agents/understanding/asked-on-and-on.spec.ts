import type { Evidence } from '../../tools/evidence.js';
import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { PlannedRequest } from './plan.js';
import { ALONE, inventedUnderstanding, NOW } from './testing/invented-store.js';
import type { EarlierTurn } from './understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const requestsOf = (text: string): readonly PlannedRequest[] => understanding.plan(text, ALONE).requests;

/** What is planned for a message after another one was answered with rows. */
function after(said: string, rows: Evidence['result']['rows'], text: string): readonly PlannedRequest[] {
  const { requests } = understanding.plan(said, ALONE);
  const evidence = requests.flatMap(({ calls }) =>
    calls.slice(0, 1).map((call): Evidence => ({
      id: call.tool,
      durationMs: 1,
      tool: call.tool,
      arguments: call.arguments,
      result: { status: 'rows', total: rows.length, shown: rows.length, more: false, rows },
    })),
  );
  const earlier: EarlierTurn[] = [{ said, answered: '', requests, evidence }];
  return understanding.plan(text, { earlier, preferredLanguage: null, now: NOW }).requests;
}

describe('what is asked further', () => {
  const BOUGHT = [
    { invoice_id: 7, date: '2025-03-01', title: 'Paper Boats', track_id: 3, artist: 'Ostrava', unit_price: '0.99' },
  ];

  it.each([
    ['when was it', { dates: true }],
    ['what date was that?', { dates: true }],
    ['how much did I pay for it', { sum: true }],
    ['what did those cost me in total', { sum: true }],
  ])('should be told of the purchase for %j', (text, details) => {
    expect(after('have I bought anything by Ostrava', BOUGHT, text)).toMatchObject([
      { intent: 'purchased_tracks', names: [{ text: 'Ostrava' }], details },
    ]);
  });

  it('should be told of all orders when they are spoken of', () => {
    const [request] = after('have I bought anything by Ostrava', BOUGHT, 'how much have I spent on orders in 2024');
    expect(request?.intent).toBe('invoice_totals');
  });

  it.each(['songs on disc 2', 'what is on cd 2?', 'disk two'])('should be the disc that %j names', (text) => {
    const discs = [1, 2].map((disc) => ({ album_id: disc, title: `Late Sessions (Disc ${disc})`, artist: 'Ostrava' }));
    expect(after('albums by Ostrava', discs, text)).toMatchObject([
      { names: expect.arrayContaining([expect.objectContaining({ text: 'Late Sessions (Disc 2)' })]) },
    ]);
  });
});

describe('others like somebody', () => {
  it.each([
    'since I like Ostrava, what else would you recommend',
    'what should an Ostrava fan hear',
    'something for lovers of Nordlicht',
    'tracks in the spirit of Ostrava',
    'stuff along the lines of Ostrava',
  ])('should be looked for by %j', (text) => {
    expect(requestsOf(text)).toMatchObject([{ intent: 'similar_artists' }]);
  });

  it.each(['what else do you have by Ostrava', 'other songs by Ostrava', 'I like Ostrava'])(
    'should not be looked for by %j',
    (text) => {
      expect(requestsOf(text).map(({ intent }) => intent)).not.toContain('similar_artists');
    },
  );
});

describe('a kind of music or another', () => {
  it.each(['is Ostrava jazz or rock?', 'is Ostrava filed under jazz or under rock'])(
    'should be answered for the artist of %j',
    (text) => {
      expect(requestsOf(text)).toMatchObject([{ intent: 'genres_of_artist' }]);
    },
  );

  it('should not be answered where songs of it are asked for', () => {
    expect(requestsOf('do you have jazz by Ostrava').map(({ intent }) => intent)).not.toContain('genres_of_artist');
  });
});

describe('words that are sung', () => {
  it.each(['the song that goes "oh no I still wait for you tonight"', 'which track goes la la I still wait for you'])(
    'should find the title among them in %j',
    (text) => {
      expect(requestsOf(text)).toMatchObject([
        { intent: 'song_availability', names: [{ text: 'I Still Wait For You', known: true }] },
      ]);
    },
  );

  it('should be said to be unknown where no title is among them', () => {
    expect(requestsOf('what is the song with the lyrics "under the pale green lamp"')).toMatchObject([
      { intent: 'unknown_lyrics' },
    ]);
  });
});

describe('orders and their numbers', () => {
  it.each([
    ['show my invoices from the oldest to the newest', 'oldest'],
    ['all my orders from latest to earliest', 'newest'],
  ])('should be in the order of %j', (text, order) => {
    expect(requestsOf(text)).toMatchObject([{ intent: 'invoice_list', details: { order } }]);
  });

  it('should be the number of an order, and no count', () => {
    const [request] = requestsOf("what's the invoice number of the order with Paper Boats in it");
    expect(request).toMatchObject({ intent: 'purchased_tracks', details: { ofOrders: true } });
    expect(request?.details['asked']).toBeUndefined();
  });

  it('should be counted by year', () => {
    expect(requestsOf('in which year did I place the fewest orders')).toMatchObject([
      { intent: 'invoice_totals', details: { by: 'year', asked: 'least', ofOrders: true } },
    ]);
    expect(requestsOf('in which year did I spend the most')[0]?.details['ofOrders']).toBeUndefined();
  });
});

import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding, planAfter } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('whether a title keeps to a limit', () => {
  it.each([
    ['is the album Quiet Rooms longer than 50 minutes?', 'album', 'length'],
    ['is Harbour Lights over an hour long?', 'album', 'length'],
    ['does Paper Boats cost under 2 dollars?', 'track', 'money'],
    ['¿dura Harbour Lights más de una hora?', 'album', 'length'],
    ['ist Quiet Rooms länger als 40 Minuten?', 'album', 'length'],
  ])('should be looked up: %j', (text, kind, unit) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([
      { intent: 'within_limit', names: [{ kind }], details: { unit }, calls: [{ tool: 'get_price_of' }] },
    ]);
  });

  it('should be asked of what was spoken of', () => {
    const [request] = planAfter(understanding, 'who sings Paper Boats?', 'is it longer than 4 minutes?').requests;
    expect(request).toMatchObject({ intent: 'within_limit', names: [{ text: 'Paper Boats' }] });
  });

  it('should stay a list where songs are asked for', () => {
    const { requests } = understanding.plan('are there songs longer than 10 minutes by Ostrava?', ALONE);
    expect(requests).toMatchObject([{ intent: 'ranked_songs' }]);
  });
});

describe('songs for money', () => {
  it.each([
    ['what do six songs cost?', { limit: 6 }],
    ['how much would seven tracks be?', { limit: 7 }],
    ['if I get eight tracks, what do I owe?', { limit: 8 }],
    ['how many songs can I get for 12 dollars?', { maximum: 1200 }],
    ["I've got eight dollars. How many songs does that buy me?", { maximum: 800 }],
    ['¿cuánto cuestan seis canciones?', { limit: 6 }],
    ['wie viele Lieder kann ich für 15 Euro kaufen?', { maximum: 1500 }],
  ])('should be summed up: %j', (text, details) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'songs_for_money', details }]);
  });

  it('should be those of an album that is named', () => {
    const { requests } = understanding.plan('if I buy four songs off Quiet Rooms, what do I pay?', ALONE);
    expect(requests).toMatchObject([
      { intent: 'songs_for_money', names: [{ text: 'Quiet Rooms' }], details: { limit: 4 }, needsIdentity: false },
    ]);
  });

  it.each(['what did my last three songs cost?', 'how many songs cost 99 cents?'])('should be none in %j', (text) => {
    expect(understanding.plan(text, ALONE).requests.map(({ intent }) => intent)).not.toContain('songs_for_money');
  });
});

import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('suggestions behind music that was had', () => {
  it.each([
    "I've worn out my Ostrava record. What next?",
    'Suggest someone else than Ostrava',
    'recommend somebody else than Ostrava',
    'empfiehl mir jemand anderen als Ostrava',
  ])('should be similar artists, and nothing private: %j', (text) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([
      { intent: 'similar_artists', names: [{ text: 'Ostrava' }], needsIdentity: false },
    ]);
  });

  it('should look for those who made an album first', () => {
    const plan = understanding.plan('I really enjoyed Quiet Rooms. Suggest someone else.', ALONE);
    expect(plan.requests).toMatchObject([{ intent: 'artist_of_album', names: [{ text: 'Quiet Rooms' }] }]);
    expect(plan.rest).toContain('similar');
  });

  it.each(["suggest someone else's orders", 'what did someone else buy?', 'show the invoices of somebody else'])(
    'should stay refused where others are asked about: %j',
    (text) => {
      expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'privacy_refusal' }]);
    },
  );
});

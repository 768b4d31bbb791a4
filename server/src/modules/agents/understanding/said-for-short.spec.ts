import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const askedOf = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, names }) => [intent, ...names.map((name) => name.text)]);

describe('what is said for short', () => {
  it.each(['albums by velvet harb', 'songs by Iron Lant'])('should guess the name in %j and say so', (text) => {
    const [name] = understanding.plan(text, ALONE).requests[0]?.names ?? [];
    expect(name).toMatchObject({ known: true, guessed: true });
  });

  it('should not take other words for a name cut short', () => {
    expect(understanding.plan('albums by Velvet Underground', ALONE).requests[0]?.names).toMatchObject([
      { known: false },
    ]);
  });

  it.each([
    ['is there any Ostrava among my things', 'purchased_tracks'],
    ['anything by Ostrava in my pile?', 'purchased_tracks'],
    ['I have got a couple of Ostrava songs', 'purchased_tracks'],
  ])('should look among what was bought for %j', (text, intent) => {
    expect(askedOf(text)).toEqual([[intent, 'Ostrava']]);
    expect(understanding.plan(text, ALONE).requests[0]?.details).not.toHaveProperty('limit');
  });

  it('should keep to two where a couple is wanted', () => {
    expect(understanding.plan('show me a couple of songs by Ostrava', ALONE).requests).toMatchObject([
      { intent: 'tracks_by_artist', details: { limit: 2 } },
    ]);
  });

  it.each([
    'which kind of things does Ostrava play',
    'what type of sound does Ostrava have',
    'what genre is the Ostrava album?',
  ])('should tell the genre for %j', (text) => {
    expect(askedOf(text)).toEqual([['genres_of_artist', 'Ostrava']]);
  });

  it('should take an everyday word behind "and" for a name, and a number for none', () => {
    expect([askedOf('and money?'), askedOf('and one?')]).toEqual([
      [['song_availability', 'Money']],
      [[expect.not.stringMatching('song_availability')]],
    ]);
  });

  it('should list the addresses of nobody', () => {
    expect([askedOf('a list of all addresses on record'), askedOf('my address on file')]).toEqual([
      [['privacy_refusal']],
      [['own_profile']],
    ]);
  });

  it.each([
    'which day was it that I payed for Paper Boats',
    'when have I buyed Paper Boats?',
    'tell me the date I settled for Paper Boats',
    'on what day I boughted Paper Boats?',
  ])('should hear a purchase in the wrong or rare verb of %j', (text) => {
    expect(askedOf(text)).toEqual([['purchased_tracks', 'Paper Boats']]);
  });
});

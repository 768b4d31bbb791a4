import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { answeredTurn } from './testing/answered-turn.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const SONG = {
  track_id: 1,
  title: 'Paper Boats',
  artist: 'Ostrava',
  album: 'Quiet Rooms',
  price: '1',
  milliseconds: 9,
};

const aboutAfter = (reply: string): unknown[] =>
  understanding
    .plan(reply, { ...ALONE, earlier: [answeredTurn(understanding, 'who sings Paper Boats?', [SONG])] })
    .requests.map(({ intent, details }) => [intent, details['about']]);

describe('"how much" beside another fact', () => {
  it.each([
    ['how long does it last and how much?', 'length,price'],
    ['how much, and how long is it?', 'length,price'],
    ['what genre is it and how much is it', 'price,genre'],
    ['¿cuánto dura y cuánto es?', 'length,price'],
    ['quanto dura e quanto é?', 'length,price'],
    ['wie lang ist es und wie viel?', 'length,price'],
  ])('should ask for the price as well in %j', (reply, about) => {
    expect(aboutAfter(reply)).toEqual([['track_details', about]]);
  });

  it('should ask it of a song that is named', () => {
    const { requests } = understanding.plan('how long is Paper Boats and how much?', ALONE);
    expect(requests).toMatchObject([{ intent: 'track_details', details: { about: 'length,price' } }]);
  });

  it('should leave a length alone that nothing else is asked beside', () => {
    expect(aboutAfter('how long is it?')).toEqual([['track_details', 'length']]);
  });
});

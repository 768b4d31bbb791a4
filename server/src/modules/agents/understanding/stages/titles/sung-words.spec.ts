import type { BuiltInUnderstanding } from '../../built-in.understanding.js';
import { ALONE, inventedUnderstanding } from '../../testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const intentsOf = (text: string): string[] => understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('words of a song', () => {
  it.each([
    'it goes like the moon was never ours to keep',
    'I heard a song and it goes all the bells are broken now',
    'it goes "the moon was never ours to keep"',
    'the one that goes the bells are broken now',
    'it goes round we turn and round we turn',
  ])('should be heard in %j', (text) => {
    expect(intentsOf(text)).toEqual(['unknown_lyrics']);
  });

  it('should lead to the song whose title is among them', () => {
    expect(understanding.plan('it goes I still wait for you', ALONE).requests[0]?.names).toMatchObject([
      { text: 'I Still Wait For You' },
    ]);
  });

  it.each([
    'it goes without saying that bread needs salt',
    'where will it go from here with the economy',
    'does it go off when the kettle boils',
    'how far will it go uphill in first gear',
    'if it goes bad throw the milk away',
  ])('should not be heard in %j, which is off topic', (text) => {
    expect(intentsOf(text)).toEqual(['off_topic']);
  });

  it('should not be heard in a question for how a request stands', () => {
    expect(intentsOf('how does it go with my complaint')).toEqual(['support_status']);
  });
});

import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const askedAfter = (said: string, text: string): unknown[] => {
  const earlier = [{ said, answered: '…', evidence: [], requests: understanding.plan(said, ALONE).requests }];
  return understanding
    .plan(text, { ...ALONE, earlier })
    .requests.map(({ intent, names }) => [intent, ...names.map((name) => name.text)]);
};

describe('The artists of what was shown', () => {
  it.each(['what groups?', 'and the singers?', 'which artists are in there', 'bands please', '¿qué grupos?'])(
    'should be those of the genre before "%s"',
    (text) => {
      expect(askedAfter('got any jazz?', text)).toEqual([['artist_list', 'Jazz']]);
    },
  );

  it.each(['which artists do you have?', 'list all your bands'])('should be those of the shop in "%s"', (text) => {
    expect(askedAfter('got any jazz?', text)).toEqual([['artist_list']]);
  });

  it('should be told with the songs of a title once', () => {
    const { requests } = understanding.plan('do you have a song called Money? by what bands?', ALONE);
    expect(requests.map(({ intent }) => intent)).toEqual(['song_availability']);
  });
});

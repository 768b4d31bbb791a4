import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const dislikedIn = (text: string): string[] =>
  (understanding.plan(text, ALONE).preferences ?? []).filter(({ liked }) => !liked).map(({ value }) => value);

describe('A wish not to be given something', () => {
  it.each([
    ["please don't suggest any Ostrava to me ever again", 'Ostrava'],
    ['never recommend me Nordlicht', 'Nordlicht'],
    ['no more jazz recommendations', 'Jazz'],
    ['stop suggesting rock', 'Rock'],
    ['when you recommend music leave out jazz', 'Jazz'],
    ['no me recomiendes Ostrava nunca más', 'Ostrava'],
    ['não me recomende mais jazz', 'Jazz'],
    ['ne me recommandez plus de jazz', 'Jazz'],
  ])('should be a dislike and no request in "%s"', (text, value) => {
    expect(dislikedIn(text)).toEqual([value]);
    expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'preference_noted' }]);
  });

  it.each(["why don't you recommend me some jazz?", "can't you suggest some jazz?", 'recommend me more jazz'])(
    'should not be heard in "%s"',
    (text) => {
      expect(dislikedIn(text)).toEqual([]);
      expect(understanding.plan(text, ALONE).requests).toMatchObject([
        { intent: 'recommend_songs', calls: [{ arguments: { genre: 'Jazz' } }] },
      ]);
    },
  );

  it('should leave out of what is wished for beside it', () => {
    expect(understanding.plan('recommend me jazz but no Ostrava', ALONE)).toMatchObject({
      requests: [{ calls: [{ arguments: { genre: 'Jazz', without_artist: 'Ostrava' } }] }],
    });
    const [request] = understanding.plan('can you suggest songs that are not by Nordlicht?', ALONE).requests;
    expect(request?.calls[0]?.arguments).toEqual({ without_artist: 'Nordlicht', limit: 10 });
  });
});

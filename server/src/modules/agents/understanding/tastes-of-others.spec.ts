import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { Plan } from './plan.js';
import { answeredTurn } from './testing/answered-turn.js';
import { ALONE, inventedUnderstanding, planAfter } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const plan = (said: string): Plan => understanding.plan(said, ALONE);

describe('what somebody else likes', () => {
  it.each([
    'my dad loves Ostrava, what have you got?',
    'a friend of mine is a big fan of Ostrava, what do you have by them?',
    'my parents are crazy about Ostrava. which albums are there?',
    'minha mãe adora Ostrava, o que vocês têm?',
    'meine Frau liebt Ostrava, was habt ihr?',
  ])('should only say whom the question is of, and be no taste of the person: %j', (said) => {
    expect(plan(said)).toMatchObject({
      requests: [{ intent: 'albums_by_artist', names: [{ kind: 'artist', text: 'Ostrava' }] }],
      preferences: [],
    });
  });

  it.each(['my daughter likes Ostrava, what else would she like?', 'my son is into Ostrava. anyone similar?'])(
    'should be what others are like in %j',
    (said) => {
      expect(plan(said).requests).toMatchObject([{ intent: 'similar_artists', names: [{ text: 'Ostrava' }] }]);
    },
  );

  it('should be left where the question names a thing of its own', () => {
    expect(plan('my colleague loves Ostrava, how much is Quiet Rooms?').requests).toMatchObject([
      { intent: 'album_facts', names: [{ text: 'Quiet Rooms' }, {}] },
    ]);
  });

  it('should not open what somebody else bought', () => {
    expect(plan('my wife loves Ostrava, what did she buy?').requests).toMatchObject([{ intent: 'privacy_refusal' }]);
  });
});

describe('one’s own taste before a question', () => {
  it.each(["I'm a fan of Ostrava, what do you have by them?", 'I love Ostrava, what have you got'])(
    'should be kept and the question answered: %j',
    (said) => {
      expect(plan(said)).toMatchObject({
        requests: [{ intent: 'albums_by_artist', names: [{ text: 'Ostrava' }] }],
        preferences: [{ kind: 'artist', value: 'Ostrava', liked: true }],
      });
    },
  );

  it('should still ask for others like it', () => {
    expect(plan('I like Ostrava, what else would I like?').requests).toMatchObject([{ intent: 'similar_artists' }]);
  });
});

it.each(['do you have anything for kids?', 'songs for my children please', 'musique pour enfants'])(
  'should hear in %j for whom music is wanted, and no title',
  (said) => {
    expect(plan(said).requests).toMatchObject([{ intent: 'unrecorded_quality', names: [] }]);
  },
);

it.each(['and Quiet Rooms, who is that by', 'Quiet Rooms, whos that by?'])(
  'should ask for the maker of what is named in %j',
  (said) => {
    expect(plan(said).requests).toMatchObject([{ intent: 'artist_of_album', names: [{ text: 'Quiet Rooms' }] }]);
  },
);

it.each(['which of his songs did he write himself', 'what did they write themselves?'])(
  'should look for songs that the artist wrote in %j',
  (said) => {
    expect(planAfter(understanding, 'songs by Mötley Quartz', said).requests).toMatchObject([
      {
        intent: 'ranked_songs',
        names: [
          { kind: 'artist', text: 'Mötley Quartz' },
          { kind: 'composer', text: 'Mötley Quartz' },
        ],
      },
    ]);
  },
);

it.each(["and something that's not rock?", 'something that isnt by Ostrava'])(
  'should leave out of the suggestions what is refused in %j',
  (said) => {
    const rows = [{ track: 'Money', artist: 'Ostrava', album: 'Quiet Rooms', genre: 'Rock' }];
    const turn = answeredTurn(understanding, 'recommend me some rock', rows);
    const [request] = understanding.plan(said, { ...ALONE, earlier: [turn] }).requests;
    expect(request?.intent).toBe('recommend_songs');
    expect([request?.details['without_genre'], request?.details['without_artist']]).toEqual(
      said.includes('rock') ? ['Rock', undefined] : [undefined, 'Ostrava'],
    );
  },
);

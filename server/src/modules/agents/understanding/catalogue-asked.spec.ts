import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const asked = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, calls }) => [intent, ...calls.map((one) => one.arguments)]);
const intentsOf = (text: string): string[] => understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('First letters', () => {
  it.each([
    ['artists that start with Z', 'z'],
    ['which bands begin with the letter Q?', 'q'],
    ['how many artists start with a', 'a'],
    ['artistas que empiezan por Z', 'z'],
    ['Bands, die mit K anfangen', 'k'],
    ['artistes qui commencent par la lettre Z', 'z'],
  ])('should be looked for in "%s"', (text, initial) => {
    expect(asked(text)).toEqual([['by_initial', { initial, limit: 25 }]]);
  });

  it('should be those of what is named last', () => {
    const [request] = understanding.plan('albums by artists starting with B', ALONE).requests;
    expect([request?.intent, request?.calls[0]?.tool]).toEqual(['by_initial', 'find_artists']);
  });

  it('should be none where a word follows', () => {
    expect(intentsOf('songs that start with a bang')).not.toContain('by_initial');
  });
});

describe('What is left out', () => {
  it.each([
    ['albums that are not by Ostrava', { without_artist: 'Ostrava' }],
    ['albums by Ostrava except War', { artist_name: 'Ostrava', without_album: 'War' }],
    ['Alben von Ostrava außer War', { artist_name: 'Ostrava', without_album: 'War' }],
    ['todos los álbumes de Ostrava menos War', { artist_name: 'Ostrava', without_album: 'War' }],
    ['songs by Ostrava other than Paper Boats', { artist_name: 'Ostrava', without_song: 'Paper Boats' }],
    ['jazz songs not by Ostrava', { genre: 'Jazz', without_artist: 'Ostrava' }],
  ])('should stand in no list of "%s"', (text, names) => {
    expect(asked(text)).toEqual([['all_but', { ...names, limit: 25 }]]);
  });

  it('should be no dislike, and no dislike a list', () => {
    expect(intentsOf('I love jazz but not Ostrava')).not.toContain('all_but');
  });
});

describe('Collections and albums of one name', () => {
  it.each([
    'greatest hits of Ostrava',
    'a best of by Ostrava',
    'greatest hits album by Ostrava',
    'lo mejor de Ostrava',
  ])('should be looked for in "%s"', (text) => {
    expect(intentsOf(text)).toEqual(['greatest_hits']);
  });

  it('should be the album of the artist called the same, where there is one', () => {
    const [request] = understanding.plan('which songs are on the self-titled Iron Lantern album?', ALONE).requests;
    expect([request?.intent, request?.names[0]?.kind]).toEqual(['tracks_of_album', 'album']);
  });

  it('should be said not to be there otherwise', () => {
    expect(asked('does Ostrava have a self-titled album?')).toEqual([
      ['self_titled', expect.objectContaining({ artist_name: 'Ostrava', kind: 'self_titled' })],
    ]);
  });
});

describe('One thing asked for', () => {
  it.each([
    ['what is the shortest song by Ostrava?', 1],
    ['das längste Lied von Ostrava', 1],
    ['the longest songs by Ostrava', 10],
    ['top 5 longest songs by Ostrava', 5],
  ])('should be answered with as many as "%s" asks for', (text, limit) => {
    expect(asked(text)).toEqual([['ranked_songs', expect.objectContaining({ limit })]]);
  });
});

describe('What is one’s own', () => {
  it.each([
    'my purchased tracks',
    'list my Ostrava songs',
    'my jazz tracks',
    'meine Ostrava-Songs',
    'how big is my collection?',
    'how many songs have I paid for?',
  ])('should be listed or counted for "%s"', (text) => {
    expect(intentsOf(text)).toEqual(['purchased_tracks']);
  });

  it.each([
    'what should I add to my collection?',
    'songs similar to what I usually buy',
    'going by my past orders, what would I like?',
    'what else would go with the music I own?',
    'can you think of something I would enjoy',
  ])('should be no answer to "%s"', (text) => {
    expect(intentsOf(text)).toEqual(['recommend_songs']);
  });
});

describe('What is not of the shop', () => {
  it.each([
    'who is the king of spain',
    'how is traffic in London',
    'what time is it in Tokyo',
    'is it raining in Berlin',
    'who discovered the electron?',
  ])('should be declined in "%s"', (text) => {
    expect(intentsOf(text)).toEqual(['off_topic']);
  });
});

describe('Who answers', () => {
  it.each(['are you an AI or a human being?', 'is somebody typing this?', 'do I speak with a machine here'])(
    'should be told for "%s", and nobody called',
    (text) => {
      expect(intentsOf(text)).toEqual(['who_are_you']);
    },
  );

  it.each(['get me a human', 'I want a human, not a bot'])('should be a person on "%s"', (text) => {
    expect(intentsOf(text)).toEqual(['support_request']);
  });
});

describe('People who are no artists', () => {
  it.each(['how do I reach Erika Mustermann?', 'does Erika Mustermann have an account with you?'])(
    'should not be told of in "%s"',
    (text) => {
      expect(intentsOf(text)).toEqual(['privacy_refusal']);
    },
  );
});

describe('Words in titles', () => {
  it.each([
    'show all songs where paper appears in the title',
    'look for paper in song titles',
    'what songs have "paper" as part of their title',
    'where does the word paper occur in a song title',
    'which of your songs have a name with paper',
  ])('should be read from "%s"', (text) => {
    expect(asked(text)).toEqual([['title_search', expect.objectContaining({ words: 'paper' })]]);
  });
});

describe('A song on an album that is named', () => {
  it.each([
    'how long is Paper Boats on Quiet Rooms',
    'price of Paper Boats on Quiet Rooms?',
    'who wrote Paper Boats on the album Quiet Rooms',
    'wie lang ist Paper Boats auf Quiet Rooms?',
  ])('should be looked for there first in %j', (text) => {
    const [request] = understanding.plan(text, ALONE).requests;
    expect(request?.calls.map(({ arguments: said }) => said)).toEqual([
      expect.objectContaining({ song_title: 'Paper Boats', album_title: 'Quiet Rooms' }),
      expect.not.objectContaining({ album_title: 'Quiet Rooms' }),
    ]);
  });

  it('should be looked for everywhere without one', () => {
    const [request] = understanding.plan('how long is Paper Boats', ALONE).requests;
    expect(request?.calls).toHaveLength(1);
  });
});

import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { answeredTurn } from './testing/answered-turn.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const intentsOf = (text: string): string[] => understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('what is asked beside a count or a list', () => {
  it.each([
    ['how many genres have you got and which has the most songs?', ['catalogue_counts', 'genre_list']],
    ['how many playlists do you have and which has the most tracks?', ['catalogue_counts', 'playlist_list']],
    ['how many artists are there and who has the most albums?', ['catalogue_counts', 'artist_list']],
    ['what songs are on Quiet Rooms and how much is the whole thing?', ['tracks_of_album', 'album_facts']],
    ['which tracks does Quiet Rooms have and what would the entire album cost', ['tracks_of_album', 'album_facts']],
  ])('should be answered too in %j', (text, intents) => {
    expect(intentsOf(text)).toEqual(intents);
  });

  it.each(['if I bought all songs on Quiet Rooms, how much would that be?', 'all of Quiet Rooms, and how much is it?'])(
    'should be only the price in %j',
    (text) => {
      expect(intentsOf(text)).toEqual(['album_facts']);
    },
  );
});

describe('the one of two titles that were compared', () => {
  const rows = [
    { kind: 'album', title: 'War', artist: 'Ostrava', milliseconds: 3_000_000, price: '9.90' },
    { kind: 'album', title: 'Quiet Rooms', artist: 'Ostrava', milliseconds: 2_000_000, price: '11.88' },
  ];

  it.each([
    ['how many songs does the longer one have?', 'War'],
    ['what songs are on the shorter one', 'Quiet Rooms'],
    ['which songs are on the cheaper one?', 'War'],
  ])('should be meant by %j', (said, album) => {
    const compared = answeredTurn(understanding, 'which album is longer, War or Quiet Rooms?', rows);
    const { requests } = understanding.plan(said, { ...ALONE, earlier: [compared] });
    expect(requests).toMatchObject([{ intent: 'tracks_of_album', names: [{ kind: 'album', text: album }] }]);
  });

  it('should be planned when the comparison is known, in one message', () => {
    const text = 'which is longer, War or Quiet Rooms, and how many songs does the longer one have?';
    const plan = understanding.plan(text, ALONE);
    expect(plan.requests.map(({ intent }) => intent)).toEqual(['compare_titles']);
    expect(plan.rest).toContain('how many songs does the longer one have');
  });
});

describe('the composer of a song', () => {
  it.each([
    "who's the composer of Paper Boats?",
    'tell me the composer of Paper Boats',
    'how long is Paper Boats and who is the composer of it',
  ])('should be told for %j', (text) => {
    const about = understanding.plan(text, ALONE).requests.map(({ details }) => details['about']);
    expect(about.join(',')).toContain('composer');
  });
});

describe('one album of several', () => {
  it.each([
    ['what is the cheapest album of Iron Lantern?', 'cheapest'],
    ['longest album of Nordlicht', 'longest'],
    ['biggest album of Iron Lantern', 'most_tracks'],
    ['cheapest album from Iron Lantern', 'cheapest'],
    ['el álbum más barato de Iron Lantern', 'cheapest'],
    ['das längste Album von Nordlicht', 'longest'],
    ["l'album le plus long de Nordlicht", 'longest'],
  ])('should be that of the artist, though an album has the name too, in %j', (text, sort) => {
    const [request] = understanding.plan(text, ALONE).requests;
    expect(request).toMatchObject({ intent: 'ranked_albums', details: { sort }, names: [{ kind: 'artist' }] });
  });

  it('should leave the album its name elsewhere', () => {
    const [request] = understanding.plan('the album Iron Lantern', ALONE).requests;
    expect(request).toMatchObject({ intent: 'tracks_of_album', names: [{ kind: 'album' }] });
  });
});

describe('whom somebody is into', () => {
  it('should be who is spoken of afterwards', () => {
    const liked = answeredTurn(understanding, "I'm into Ostrava", []);
    const { requests } = understanding.plan('is there an album?', { ...ALONE, earlier: [liked] });
    expect(requests).toMatchObject([{ intent: 'albums_by_artist', names: [{ text: 'Ostrava' }] }]);
  });
});

describe('two writers', () => {
  it.each(['songs written by Ada Lindqvist and May', 'what songs did Ada Lindqvist and May write?'])(
    'should be looked for together, and each for what is by one of them, in %j',
    (text) => {
      const [request, ...others] = understanding.plan(text, ALONE).requests;
      expect(others).toEqual([]);
      expect(request?.calls.map(({ arguments: given }) => [given['composer'], given['with_composer']])).toEqual([
        ['Ada Lindqvist', 'May'],
        ['Ada Lindqvist', undefined],
        ['May', undefined],
      ]);
    },
  );

  it('should be two matters in two questions', () => {
    const { requests } = understanding.plan('what did Ada Lindqvist write, and what did May write?', ALONE);
    expect(requests.every(({ calls }) => calls.length === 1)).toBe(true);
  });
});

describe('a genre beside a writer', () => {
  it.each(['which jazz songs by Ada Lindqvist do you have?', 'any rock songs written by Ada Lindqvist'])(
    'should be looked for among what the writer wrote in %j',
    (text) => {
      const [request, ...others] = understanding.plan(text, ALONE).requests;
      expect(others).toEqual([]);
      expect(
        request?.calls.map(({ tool, arguments: given }) => [tool, given.composer, given.genre === undefined]),
      ).toEqual([
        ['get_tracks_by_composer', 'Ada Lindqvist', true],
        ['get_tracks_by_composer', 'Ada Lindqvist', false],
      ]);
    },
  );
});

describe('a genre beside an artist', () => {
  it.each(['jazz songs by Ostrava', 'how many rock songs do you have by Ostrava?', 'Rocksongs von Ostrava'])(
    'should narrow the songs of the artist in %j',
    (text) => {
      const given = expect.objectContaining({ artist_name: 'Ostrava', genre: expect.any(String) });
      const [request] = understanding.plan(text, ALONE).requests;
      expect(request).toMatchObject({ intent: 'tracks_by_artist', calls: [{ arguments: given }] });
    },
  );
});

describe('the length of an album', () => {
  it.each([
    ['how long is the album War?', 'length'],
    ['how much is the album War?', undefined],
    ['how long is Quiet Rooms and how much does it cost', undefined],
  ])('should be told alone where nothing else is asked in %j', (text, only) => {
    expect(understanding.plan(text, ALONE).requests.map(({ details }) => details['asked'])).toEqual([only]);
  });
});

describe('the German "war"', () => {
  it.each(['Wann war meine letzte Bestellung und was war darauf?', 'was war auf meiner letzten Bestellung?'])(
    'should be no title in %j',
    (text) => {
      const { requests } = understanding.plan(text, ALONE);
      expect(requests.flatMap(({ names }) => names)).toEqual([]);
      expect(requests.every(({ agent }) => agent === 'invoice_agent')).toBe(true);
    },
  );
});

describe('a formal German address', () => {
  it.each(['Wie viele Lieder von Ostrava gibt es bei Ihnen?', 'Wie viele Lieder haben Sie bei Ihnen von Ostrava?'])(
    'should name nothing in %j',
    (text) => {
      const [request, ...others] = understanding.plan(text, ALONE).requests;
      expect(others).toEqual([]);
      expect(request).toMatchObject({ intent: 'tracks_by_artist', names: [{ text: 'Ostrava' }] });
    },
  );
});

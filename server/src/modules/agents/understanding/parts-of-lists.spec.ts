import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { PlannedRequest } from './plan.js';
import { answeredTurn } from './testing/answered-turn.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';
import type { EarlierTurn } from './understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const song = (title: string, artist: string, album: string, milliseconds: number) => ({
  track: title,
  artist,
  album,
  milliseconds,
  price: '0.99',
});
const SONGS = [
  song('Money', 'Ostrava', 'Harbour Lights', 200_000),
  song('Paper Boats', 'Ostrava', 'Harbour Lights', 300_000),
  song('She', 'Nordlicht', 'Nordlicht', 250_000),
];
const ALBUMS = ['Harbour Lights', 'Quiet Rooms', 'War', 'Rooms, Volume 2'].map((album) => ({
  album,
  artist: 'Ostrava',
}));

const after = (said: string, earlier: readonly EarlierTurn[]): readonly PlannedRequest[] =>
  understanding.plan(said, { ...ALONE, earlier }).requests;
const playlist = (): EarlierTurn => answeredTurn(understanding, 'what is on the playlist Grunge', SONGS);
const albums = (): EarlierTurn => answeredTurn(understanding, 'albums by Ostrava', ALBUMS);
const named = (kind: string, text: string) => expect.objectContaining({ kind, text });

describe('a part of the list on the screen', () => {
  it.each([
    'which of those are by Ostrava?',
    'only by Ostrava',
    'just the Ostrava ones',
    'how many of them are by Ostrava',
    'nur die von Ostrava',
    'cuales son de Ostrava',
  ])('should keep to the playlist in %j', (said) => {
    expect(after(said, [playlist()])).toMatchObject([
      { intent: 'ranked_songs', names: [named('playlist', 'Grunge'), named('artist', 'Ostrava')] },
    ]);
  });

  it.each(['which of those did Ada Lindqvist write', 'which ones are by Ada Lindqvist'])(
    'should keep to the artist in %j, where it asks who wrote the songs',
    (said) => {
      const songs = answeredTurn(understanding, 'songs by Ostrava', SONGS.slice(0, 2));
      expect(after(said, [songs])).toMatchObject([
        { intent: 'ranked_songs', names: [named('artist', 'Ostrava'), named('composer', 'Ada Lindqvist')] },
      ]);
    },
  );

  it('should count the songs that were listed and no others', () => {
    const part = answeredTurn(understanding, 'only by Ostrava', SONGS.slice(0, 2), [playlist()]);
    expect(after('how many songs is that?', [playlist(), part])).toMatchObject([
      { intent: 'ranked_songs', details: { asked: 'count' }, names: [{ text: 'Grunge' }, { text: 'Ostrava' }] },
    ]);
  });

  it('should not take another artist for a part of the list of one', () => {
    expect(after('only by Nordlicht', [albums()])).toMatchObject([
      { intent: 'albums_by_artist', names: [{ text: 'Nordlicht' }] },
    ]);
  });
});

describe('a row called by a word of its title', () => {
  it.each([
    ['songs on the one with Quiet in the name', 'tracks_of_album', 'Quiet Rooms'],
    ['the Quiet one', 'tracks_of_album', 'Quiet Rooms'],
    ['how much is the one called War?', 'album_facts', 'War'],
    ['how many songs are in volume 2?', 'tracks_of_album', 'Rooms, Volume 2'],
    ['das mit Quiet im Titel', 'tracks_of_album', 'Quiet Rooms'],
    ['el que tiene Quiet en el título', 'tracks_of_album', 'Quiet Rooms'],
  ])('should be that row in %j', (said, intent, album) => {
    expect(after(said, [albums()])).toMatchObject([{ intent, names: [{ kind: 'album', text: album }] }]);
  });

  it('should be none where several rows hold the word', () => {
    const names = after('songs on the rooms one', [albums()]).flatMap((request) => request.names);
    expect(names).not.toContainEqual(named('album', 'Quiet Rooms'));
  });
});

describe('what leads a ranking', () => {
  const longest = (): EarlierTurn => answeredTurn(understanding, 'longest song on Harbour Lights', SONGS.slice(1, 2));

  it.each([
    ['how long is it', 'length'],
    ['what does it cost?', 'price'],
    ['who wrote it', 'composer'],
    ["what album's that from", 'album'],
  ])('should be spoken of in %j, and not the album that was named', (said, about) => {
    expect(after(said, [longest()])).toMatchObject([
      {
        intent: 'track_details',
        details: { about },
        names: [{ text: 'Paper Boats' }, { text: 'Ostrava' }, { text: 'Harbour Lights' }],
      },
    ]);
  });

  it('should leave the album to what asks for it', () => {
    expect(after('how long is the album', [longest()])).toMatchObject([
      { intent: 'album_facts', names: [{ text: 'Harbour Lights' }, {}] },
    ]);
  });

  it('should be told as the first of those on the screen', () => {
    const songs = answeredTurn(understanding, 'songs on Harbour Lights', SONGS.slice(0, 2));
    expect(after('which of them is the longest?', [songs])).toMatchObject([
      { intent: 'track_details', details: { first_of_shown: 'longest' }, names: [{ text: 'Paper Boats' }, {}, {}] },
    ]);
  });
});

describe('"there" behind a thing', () => {
  const found = (): EarlierTurn => answeredTurn(understanding, 'which album is Paper Boats on', SONGS.slice(1, 2));

  it.each(['longest song there?', 'the longest there please', 'das längste Lied dort'])(
    'should be the album that was spoken of in %j',
    (said) => {
      const [request] = after(said, [found()]);
      expect(request?.details).toMatchObject({ sort: 'longest' });
      expect(request?.names).toContainEqual(named('album', 'Harbour Lights'));
    },
  );
});

it.each(['is Glass Orchard on it?', 'and is Glass Orchard on there?'])(
  'should look on the album that was spoken of for a song that nobody has: %j',
  (said) => {
    const facts = answeredTurn(understanding, 'how much is Harbour Lights', ALBUMS.slice(0, 1));
    expect(after(said, [facts])).toMatchObject([
      {
        intent: 'place_on_album',
        details: { asked: 'whether' },
        names: [{ kind: 'track', text: 'Glass Orchard', known: false }, named('album', 'Harbour Lights')],
      },
    ]);
  },
);

it('should give the writer of the last song of an album on the screen', () => {
  const songs = answeredTurn(understanding, 'songs on Harbour Lights', SONGS.slice(0, 2));
  expect(after('who wrote the last one?', [songs])).toMatchObject([
    { intent: 'track_details', details: { about: 'composer' }, names: [{ text: 'Paper Boats' }, {}] },
  ]);
});

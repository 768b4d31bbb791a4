import type { ToolRow } from '../../tools/tool.contract.js';
import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { PlannedRequest } from './plan.js';
import { answeredTurn } from './testing/answered-turn.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const ALBUMS = [
  { title: 'Harbour Lights', artist: 'Ostrava', album: 'Harbour Lights' },
  { title: 'Quiet Rooms', artist: 'Ostrava', album: 'Quiet Rooms' },
];
const SONGS = [
  { track: 'Paper Boats', artist: 'Ostrava', album: 'Harbour Lights' },
  { track: 'Money', artist: 'Ostrava', album: 'Harbour Lights' },
];
const VERSIONS = [
  { track: 'Paper Boats', artist: 'Ostrava', album: 'Harbour Lights' },
  { track: 'Paper Boats', artist: 'Nordlicht', album: 'War' },
];
const GENRES = [{ genre: 'Jazz', tracks: 9 }];

/** What is planned behind turns that were answered with rows. */
const after = (turns: readonly (readonly [string, readonly ToolRow[]])[], reply: string): readonly PlannedRequest[] => {
  const earlier = turns.reduce<readonly ReturnType<typeof answeredTurn>[]>(
    (before, [said, rows]) => [...before, answeredTurn(understanding, said, rows, before)],
    [],
  );
  return understanding.plan(reply, { ...ALONE, earlier }).requests;
};

describe('another artist behind an album that was picked', () => {
  it.each(['What about Nordlicht?', 'and Mötley Quartz?'])('should ask for the list again: %j', (reply) => {
    const turns = [
      ['albums by Ostrava', ALBUMS],
      ['how many songs does the second one have?', SONGS],
    ] as const;
    const [request] = after(turns, reply);
    expect(request?.intent).toBe('albums_by_artist');
    expect(request?.names.map(({ kind }) => kind)).toEqual(['artist']);
  });
});

describe('others than an album', () => {
  it.each(['do they have others?', 'do they have another album?', 'has the band got any other albums?'])(
    'should be the albums beside it: %j',
    (reply) => {
      expect(after([['songs on Harbour Lights', SONGS]], reply)).toMatchObject([
        { intent: 'all_but', details: { kind: 'album', without_album: 'Harbour Lights' } },
      ]);
    },
  );

  it('should be all of them where another artist is named next', () => {
    const turns = [
      ['songs on Harbour Lights', SONGS],
      ['do they have others?', []],
    ] as const;
    expect(after(turns, 'and Mötley Quartz?')).toMatchObject([{ intent: 'albums_by_artist' }]);
  });

  it('should tell who made the album that is pointed at', () => {
    const [request] = after([['songs on Harbour Lights', SONGS]], 'who made this album?');
    expect(request).toMatchObject({ intent: 'artist_of_album', names: [{ text: 'Harbour Lights' }] });
  });
});

describe('a genre that was told', () => {
  it.each(['who else is in that genre?', 'which other artists do you have there?', 'who else plays that?'])(
    'should be where others are looked for: %j',
    (reply) => {
      expect(after([['what genre is Ostrava?', GENRES]], reply)).toMatchObject([
        { intent: 'all_but', names: [{ text: 'Jazz' }], details: { kind: 'artist', without_artist: 'Ostrava' } },
      ]);
    },
  );

  it('should be counted as a whole', () => {
    const [request] = after([['what genre is Ostrava?', GENRES]], 'how many songs are in it?');
    expect(request).toMatchObject({ intent: 'songs_by_genre', names: [{ text: 'Jazz' }], details: { asked: 'count' } });
  });
});

describe('another recording of a song', () => {
  it.each(['and the first?', 'and the other one?'])('should be asked the same of: %j', (reply) => {
    const turns = [
      ['do you have Paper Boats', VERSIONS],
      ['the second one, how long?', VERSIONS.slice(1)],
    ] as const;
    const [request] = after(turns, reply);
    expect(request).toMatchObject({ intent: 'track_details', details: { about: 'length' } });
    expect(request?.names.map(({ text }) => text)).toContain('Harbour Lights');
  });
});

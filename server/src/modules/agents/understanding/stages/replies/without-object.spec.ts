import type { ToolRow } from '../../../../tools/tool.contract.js';
import type { BuiltInUnderstanding } from '../../built-in.understanding.js';
import type { PlannedRequest } from '../../plan.js';
import { answeredTurn } from '../../testing/answered-turn.js';
import { ALONE, inventedUnderstanding } from '../../testing/invented-store.js';
import type { EarlierTurn } from '../../understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const ALBUM = [{ album: 'Quiet Rooms', artist: 'Ostrava', tracks: 9 }];
const SONGS = ['Paper Boats', 'Money', 'September'].map((title, place) => ({
  track_id: place + 1,
  title,
  artist: 'Ostrava',
  album: 'Quiet Rooms',
  milliseconds: 1000 * (place + 1),
}));

const answered = (said: string, rows: readonly ToolRow[], earlier: readonly EarlierTurn[] = []): EarlierTurn =>
  answeredTurn(understanding, said, rows, earlier);

const after = (earlier: readonly EarlierTurn[], reply: string): PlannedRequest | undefined =>
  understanding.plan(reply, { ...ALONE, earlier }).requests[0];

const named = (kind: string, text: string): unknown => expect.objectContaining({ kind, text });

describe('A wish to see what was spoken of', () => {
  it.each([
    'great, list it',
    'cool, show me that',
    'sure, let me see the songs',
    'and the tracks?',
    'ok, muéstrame las canciones',
  ])('should list the songs of the album: %j', (reply) => {
    const request = after([answered('who made the album Quiet Rooms?', ALBUM)], reply);
    expect(request).toMatchObject({ intent: 'tracks_of_album', names: [named('album', 'Quiet Rooms')] });
  });

  it.each(['show me', 'great, list them', 'nice, print the list please', 'gut, zeig mal'])(
    'should list what was counted: %j',
    (reply) => {
      const request = after([answered('how many jazz songs do you have?', SONGS)], reply);
      expect(request).toMatchObject({ intent: 'songs_by_genre', names: [named('genre', 'Jazz')] });
      expect(request?.details['asked']).toBeUndefined();
    },
  );
});

describe('Others that are asked for without a name', () => {
  it.each([
    'somebody comparable?',
    'anyone in that vein?',
    'similar bands please',
    'who else sounds like them?',
    'alguien parecido?',
  ])('should be artists like the one before: %j', (reply) => {
    const request = after([answered('albums by Ostrava', ALBUM)], reply);
    expect(request).toMatchObject({ intent: 'similar_artists', names: [named('artist', 'Ostrava')] });
  });

  it.each(['who else has recorded that?', 'any covers?', "other bands' versions?", 'has anybody else sung it?'])(
    'should be recordings of the song by whomever: %j',
    (reply) => {
      const request = after([answered('do you have Money by Ostrava', SONGS.slice(1, 2))], reply);
      expect(request).toMatchObject({ intent: 'song_availability', names: [named('track', 'Money')] });
      expect(request?.names).toHaveLength(1);
    },
  );
});

describe('The best of an artist behind an album', () => {
  it.each([
    ['what is the longest thing he has', 'longest'],
    ['their shortest song overall?', 'shortest'],
    ['and which is her longest track of all', 'longest'],
  ])('should be one of all the songs: %j', (reply, sort) => {
    const request = after([answered('songs on Quiet Rooms by Ostrava', SONGS)], reply);
    expect(request).toMatchObject({ intent: 'ranked_songs', details: { sort } });
    expect(request?.names).toEqual([named('artist', 'Ostrava')]);
  });
});

describe('Another title behind whether a song is on an album', () => {
  it.each([
    ['and Help?', 'Help'],
    ['or Yesterday?', 'Yesterday'],
    ['what about Blue Tractor?', 'Blue Tractor'],
  ])('should be asked of the same album: %j', (reply, title) => {
    const whether = answered('is Money on Quiet Rooms?', SONGS.slice(1, 2));
    const request = after([whether], reply);
    expect(request).toMatchObject({ intent: 'place_on_album', details: { asked: 'whether' } });
    expect(request?.names).toEqual([named('track', title), named('album', 'Quiet Rooms')]);
  });
});

describe('The maker of what was spoken of', () => {
  it.each(['sorry, who is it by again?', 'remind me who that was by?', 'by whom was it again?'])(
    'should be asked for once more: %j',
    (reply) => {
      const request = after([answered('how long is the song Money?', SONGS.slice(1, 2))], reply);
      expect(request).toMatchObject({ intent: 'track_details', details: { about: 'artist' } });
      expect(request?.names).toContainEqual(named('track', 'Money'));
    },
  );
});

describe('The album of the song that was spoken of', () => {
  it.each(['which album?', 'and on which record is it?', 'auf welchem Album ist das?', 'en qué disco está?'])(
    'should be told, and no list of albums: %j',
    (reply) => {
      const request = after([answered('do you have Money by Ostrava', SONGS.slice(1, 2))], reply);
      expect(request).toMatchObject({ intent: 'track_details', details: { about: 'album' } });
    },
  );
});

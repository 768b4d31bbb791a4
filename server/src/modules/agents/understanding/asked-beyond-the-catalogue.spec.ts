import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { PlannedRequest } from './plan.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const requestsOf = (text: string): readonly PlannedRequest[] => understanding.plan(text, ALONE).requests;
const intentsOf = (text: string): string[] => requestsOf(text).map(({ intent }) => intent);

describe('what no catalogue records', () => {
  it.each([
    ['Norwegian singers?', 'origin', 'norwegian'],
    ['got any bands from Iceland', 'origin', 'iceland'],
    ['bandas suecas', 'origin', 'suecas'],
    ['male vocalists and female singers', 'sex', 'female'],
    ['which Nigerian artists do you have', 'origin', 'nigerian'],
    ['suggest something soothing', 'mood', 'soothing'],
    ['music for a wedding', 'mood', 'wedding'],
    ['suggest something romantic', 'mood', 'romantic'],
    ['songs for running', 'mood', 'running'],
    ['música alegre por favor', 'mood', 'alegre'],
    ['traurige Musik', 'mood', 'traurige'],
  ])('should be said of %j', (text, quality, word) => {
    expect(requestsOf(text)).toMatchObject([{ intent: 'unrecorded_quality', details: { quality, word } }]);
  });

  it.each([
    ['Danish jazz bands', 'find_artists'],
    ['Finnish rock bands', 'find_artists'],
    ['recommend me some cheerful bossa nova', 'recommend_tracks'],
  ])('should be said beside the genre of %j', (text, tool) => {
    const [request] = requestsOf(text);
    expect(request).toMatchObject({ intent: 'unrecorded_quality', names: [{ kind: 'genre' }] });
    expect(request?.calls.map((call) => call.tool)).toEqual([tool]);
  });

  it.each([
    ['jazz bands', 'artist_list'],
    ['recommend something new', 'recommend_songs'],
    ['what is on the Sunday Morning playlist', 'playlist_tracks'],
    ['tunes called Quiet Rooms', 'tracks_of_album'],
    ['songs with calm in the title', 'title_search'],
  ])('should not be said of %j', (text, intent) => {
    expect(intentsOf(text)).toEqual([intent]);
  });
});

describe('names that are nearly there', () => {
  it.each(['have you got the numbers?', 'what about the Numbers', 'the Numbers?'])(
    'should not give a song for the band of %j',
    (text) => {
      expect(requestsOf(text)).toMatchObject([{ intent: 'absent_name', names: [{ known: false }] }]);
    },
  );

  it.each(['how long is the Numbers song', 'do you have Numbers', 'do you have the song September'])(
    'should give the song for %j',
    (text) => {
      expect(requestsOf(text).flatMap(({ names }) => names)).toMatchObject([{ kind: 'track', known: true }]);
    },
  );

  it.each([
    ['track 3 of Money in the Rain', 'Money in the Rain'],
    ['what is the second song on Paper Houses?', 'Paper Houses'],
    ['¿la cuarta canción de Puertas Rotas?', 'Puertas Rotas'],
  ])('should say of %j that there is no such album', (text, album) => {
    expect(requestsOf(text)).toMatchObject([
      { intent: 'tracks_of_album', names: [{ kind: 'album', text: album, known: false }] },
    ]);
  });

  it('should find a numbered song on an album that is there', () => {
    expect(requestsOf('the third track of Quiet Rooms')).toMatchObject([
      { intent: 'tracks_of_album', names: [{ text: 'Quiet Rooms', known: true }], details: { place: 3 } },
    ]);
  });
});

describe('what was bought and is not there', () => {
  it.each([
    "I can't see Paper Boats in my collection",
    'why cant I open Money',
    'the song September, I cannot locate it in my library',
    'no encuentro Paper Boats en mi biblioteca',
    'ich finde Paper Boats nicht in meiner Bibliothek und kann es nicht finden in meiner Sammlung',
  ])('should go to the staff for %j', (text) => {
    expect(intentsOf(text)).toContain('support_request');
  });

  it.each(["I can't find Paper Boats in your shop", "do you have Can't Wait", 'which songs are not in my library'])(
    'should not go to the staff for %j',
    (text) => {
      expect(intentsOf(text)).not.toContain('support_request');
    },
  );
});

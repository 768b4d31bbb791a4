import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const asked = (text: string): unknown[] =>
  understanding
    .plan(text, ALONE)
    .requests.map(({ intent, names, details }) => [intent, details['place'], ...names.map((name) => name.text)]);

describe('the song at a place of an album', () => {
  it.each([
    ['what is track number five on Quiet Rooms', 5, 'Quiet Rooms'],
    ['tune no 4 from Harbour Lights', 4, 'Harbour Lights'],
    ['Quiet Rooms, number six?', 6, 'Quiet Rooms'],
    ['the fourth one on War', 4, 'War'],
    ['what closes Quiet Rooms', -1, 'Quiet Rooms'],
    ['which track rounds out Iron Lantern?', -1, 'Iron Lantern'],
    ['how does Nordlicht end?', -1, 'Nordlicht'],
    ['what song does Harbour Lights start with', 1, 'Harbour Lights'],
    ['which tune kicks Quiet Rooms off?', 1, 'Quiet Rooms'],
    ['Quiet Rooms begins with which song?', 1, 'Quiet Rooms'],
    ['what comes first on Quiet Rooms', 1, 'Quiet Rooms'],
    ['which song stands at the very end of Harbour Lights', -1, 'Harbour Lights'],
    ['the next to last track on War', -2, 'War'],
    ['the last but one on War', -2, 'War'],
    ['which song is third from the end on War', -3, 'War'],
    ['the closer on Harbour Lights?', -1, 'Harbour Lights'],
  ])('should be found in %j', (text, place, album) => {
    expect(asked(text)).toEqual([['tracks_of_album', place, album]]);
  });

  it.each([
    'does Harbour Lights open with a slow song?',
    'which songs on Quiet Rooms end with the word rain',
    'open War',
    'number of songs on War',
    'tracks on Harbour Lights',
  ])('should not be heard in %j', (text) => {
    expect(asked(text).map((request) => Array.isArray(request) && request[1])).toEqual([undefined]);
  });

  it('should tell where a song that is named stands', () => {
    expect(asked('is Money the last song on War?')).toEqual([['place_on_album', undefined, 'Money', 'War']]);
  });
});

describe('the song next to one', () => {
  it.each([
    ['which track comes after Money on War?', 1],
    ['what song follows Paper Boats', 1],
    ["what's the next song after Money on War", 1],
    ['which song is before Paper Boats on Quiet Rooms', -1],
    ['what comes before Money on War?', -1],
    ['qué canción viene después de Money', 1],
  ])('should be asked for in %j', (text, step) => {
    const [request] = understanding.plan(text, ALONE).requests;
    expect(request).toMatchObject({ intent: 'place_on_album', details: { neighbour: step } });
  });

  it.each(['do you have songs after Money', 'which number is Money on War?', 'is Paper Boats on Quiet Rooms?'])(
    'should not be heard in %j',
    (text) => {
      const details = understanding.plan(text, ALONE).requests.map((request) => request.details['neighbour']);
      expect(details).toEqual([undefined]);
    },
  );
});

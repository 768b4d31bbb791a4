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

const songsOf = (album: string, ...titles: readonly string[]): readonly ToolRow[] =>
  titles.map((title, place) => ({
    track_id: place + 1,
    title,
    artist: 'Ostrava',
    album,
    milliseconds: 1000,
    price: '1',
  }));
const SONGS = songsOf('Quiet Rooms', 'Paper Boats', 'Money', 'Quiet Rooms', 'September');
const ALBUMS = ['Quiet Rooms', 'Harbour Lights'].map((album) => ({ album, artist: 'Ostrava' }));

const answered = (said: string, rows: readonly ToolRow[], earlier: readonly EarlierTurn[] = []): EarlierTurn =>
  answeredTurn(understanding, said, rows, earlier);

const after = (earlier: readonly EarlierTurn[], reply: string): PlannedRequest | undefined =>
  understanding.plan(reply, { ...ALONE, earlier }).requests[0];

const named = (kind: string, text: string): unknown => expect.objectContaining({ kind, text });

describe('Songs at their places on the album that is spoken of', () => {
  it.each([
    ['what would track two be?', 2],
    ['and its opener?', 1],
    ['so what is number three', 3],
    ['and the closing tune?', -1],
    ['the penultimate one?', 3],
    ['and the last but one?', 3],
    ['what about the second to last?', 3],
    ['and the title song?', 3],
    ['y la canción que da título al disco?', 3],
    ['et le morceau titre ?', 3],
    ['e a faixa título?', 3],
    ['und das Titelstück?', 3],
  ])('should be told by %j', (reply, place) => {
    expect(after([answered('songs on Quiet Rooms', SONGS)], reply)).toMatchObject({
      intent: 'tracks_of_album',
      details: { place },
    });
  });

  it.each([
    ['how long does number 2 last?', 'Money', 'length'],
    ['who wrote no. 4?', 'September', 'composer'],
    ['the price of track one', 'Paper Boats', 'price'],
    ['how long is the title track', 'Quiet Rooms', 'length'],
    ['wie lang ist Nummer 2?', 'Money', 'length'],
    ['¿cuánto cuesta la número 2?', 'Money', 'price'],
    ['qui a écrit le numéro 4 ?', 'September', 'composer'],
  ])('should be what %j asks of', (reply, song, about) => {
    const request = after([answered('songs on Quiet Rooms', SONGS)], reply);
    expect(request).toMatchObject({ intent: 'track_details', details: { about } });
    expect(request?.names).toEqual([named('track', song), named('album', 'Quiet Rooms')]);
  });

  it('should be asked the same as the song before', () => {
    const list = answered('songs on Quiet Rooms', SONGS);
    const length = answered('how long is number 2?', SONGS.slice(1, 2), [list]);
    expect(after([list, length], 'and number 4?')).toMatchObject({
      intent: 'track_details',
      details: { about: 'length' },
    });
  });

  it('should step on from the last one that was told', () => {
    const list = answered('songs on Quiet Rooms', SONGS);
    const last = answered('and the last song?', SONGS, [list]);
    expect(after([list, last], 'and the one before that?')?.names).toContainEqual(named('track', 'Quiet Rooms'));
  });

  it.each([
    ['albums by Ostrava', ALBUMS.slice(0, 1), 'what is track one?', 1],
    ['who made the album Harbour Lights?', ALBUMS.slice(1), 'and its closer?', -1],
  ])('should be of the one album there is behind %j', (said, rows, reply, place) => {
    const request = after([answered(said, rows)], reply);
    expect(request).toMatchObject({ intent: 'tracks_of_album', details: { place } });
  });

  it('should leave places to the list of several albums', () => {
    const request = after([answered('albums by Ostrava', ALBUMS)], 'what is on the second one?');
    expect(request).toMatchObject({ intent: 'tracks_of_album' });
    expect(request?.names).toContainEqual(named('album', 'Harbour Lights'));
    expect(request?.details['place']).toBeUndefined();
  });

  it.each([
    ['¿qué canciones tiene el segundo?', 'Harbour Lights'],
    ['o que tem no segundo?', 'Harbour Lights'],
    ['was ist auf dem letzten drauf?', 'Harbour Lights'],
    ['qu’y a-t-il sur le deuxième ?', 'Harbour Lights'],
  ])('should not take %j for a word of titles', (reply, album) => {
    expect(after([answered('albums by Ostrava', ALBUMS)], reply)?.names).toContainEqual(named('album', album));
  });

  it('should say that an album holds no song of its own name', () => {
    const songs = songsOf('Quiet Rooms', 'Paper Boats', 'Money');
    expect(after([answered('songs on Quiet Rooms', songs)], 'and the title track?')).toMatchObject({
      intent: 'place_on_album',
      details: { asked: 'whether' },
    });
  });
});

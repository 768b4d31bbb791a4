import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { PlannedRequest } from './plan.js';
import { answeredTurn } from './testing/answered-turn.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';
import type { EarlierTurn } from './understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const SONGS = ['Money', 'September'].map((title, place) => ({
  track_id: place + 1,
  title,
  artist: 'Ostrava',
  album: 'Rarities I',
  milliseconds: 1000,
  price: '1',
}));
const PARTS = ['Rarities I', 'Rarities II'].map((title) => ({ album_id: 1, title, artist: 'Ostrava' }));

const after = (turn: EarlierTurn, reply: string): PlannedRequest | undefined =>
  understanding.plan(reply, { ...ALONE, earlier: [turn] }).requests[0];

const named = (text: string): unknown => expect.arrayContaining([expect.objectContaining({ kind: 'album', text })]);

describe('a part of a title', () => {
  it.each([
    ['tracks on II', 'tracks_of_album'],
    ['no, the second one (II)', 'tracks_of_album'],
    ['I meant II', 'tracks_of_album'],
    ['and on vol. 2?', 'tracks_of_album'],
    ['what does II cost?', 'album_facts'],
    ['canciones de II', 'tracks_of_album'],
    ['was ist auf II?', 'tracks_of_album'],
  ])('should be the one beside that which is spoken of in %j', (reply, intent) => {
    const turn = answeredTurn(understanding, 'songs on Rarities I', SONGS);
    expect(after(turn, reply)).toMatchObject({ intent, names: named('Rarities II') });
  });

  it.each([
    ['songs on II', 'Rarities II'],
    ['what is on part 1?', 'Rarities I'],
  ])('should be picked from those that were listed by %j', (reply, text) => {
    expect(after(answeredTurn(understanding, 'albums by Ostrava', PARTS), reply)).toMatchObject({ names: named(text) });
  });

  it('should be none where the album that is spoken of has none', () => {
    const turn = answeredTurn(understanding, 'songs on Quiet Rooms', SONGS);
    expect(after(turn, 'songs on II')?.names).not.toEqual(named('Quiet Rooms II'));
  });
});

import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { PlannedRequest } from './plan.js';
import { answeredTurn } from './testing/answered-turn.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const restOf = (message: string): string | undefined => understanding.plan(message, ALONE).rest;

describe('a part of a message that asks about the answer to the part before', () => {
  it.each([
    ['Who sings Paper Boats and what other albums do they have?', 'and what other albums do they have?'],
    ['who sings paper boats, and do you have anything else by them?', 'and do you have anything else by them?'],
    ['Who wrote Paper Boats? And what else did she write?', 'And what else did she write?'],
    ['which album is Paper Boats on and what else is on it?', 'and what else is on it?'],
    ['which album is Paper Boats on, and how many songs does it have?', 'and how many songs does it have?'],
    ['what is the longest song on Quiet Rooms and who wrote it?', 'and who wrote it?'],
    ['what is the longest song on Quiet Rooms and how much is it?', 'and how much is it?'],
    ['which is the cheapest album by Ostrava and what songs are on it?', 'and what songs are on it?'],
    ['¿en qué álbum está Paper Boats y cuántas canciones tiene?', 'y cuántas canciones tiene?'],
    ['quem canta Paper Boats e quais outros álbuns eles têm?', 'e quais outros álbuns eles têm?'],
    [
      'wer singt Paper Boats und welche anderen Alben gibt es von ihnen?',
      'und welche anderen Alben gibt es von ihnen?',
    ],
    ['qui chante Paper Boats et quels autres albums ont-ils ?', 'et quels autres albums ont-ils ?'],
  ])('should wait for that answer in "%s"', (message, rest) => {
    expect(restOf(message)).toBe(rest);
  });

  it.each([
    'who sings Zorblax, and what else is on that album?',
    'who wrote Zorblax and what songs are on that album?',
  ])('should be left out where there is no such song, in "%s"', (message) => {
    const { requests, rest } = understanding.plan(message, ALONE);
    expect(requests.map(({ intent }) => intent)).toEqual(['track_details']);
    expect(rest).toBeUndefined();
  });

  it.each([
    'do you have Ostrava, and how many albums do they have?',
    'do you have Quiet Rooms and how much is it?',
    'how long is Paper Boats and who wrote it?',
    'when was my last order and what was on it?',
    'what was my total for 2023? and how many orders that year?',
    'who sings Paper Boats and which albums does Ostrava have?',
    'hello, who sings it?',
  ])('should be planned at once where it is about what was named: "%s"', (message) => {
    expect(restOf(message)).toBeUndefined();
  });

  it('should never put off a part of a message that asks for data of somebody else', () => {
    const { rest, requests } = understanding.plan(
      "who sings Paper Boats and what did his neighbour's order cost?",
      ALONE,
    );
    expect(rest).toBeUndefined();
    expect(requests.map(({ intent }) => intent)).toContain('privacy_refusal');
  });
});

describe('what else the writers of a song wrote', () => {
  const song = (composer: string) => ({
    track_id: 1,
    title: 'Paper Boats',
    artist: 'Ostrava',
    album: 'Quiet Rooms',
    composer,
  });
  const after = (rows: Parameters<typeof answeredTurn>[2], said: string): readonly PlannedRequest[] =>
    understanding.plan(said, { ...ALONE, earlier: [answeredTurn(understanding, 'who wrote Paper Boats?', rows)] })
      .requests;

  it('should be asked of each person of the credit', () => {
    const requests = after([song('Ada Lindqvist & Bo Ek')], 'and what else did they write?');
    expect(requests.map(({ intent, names }) => [intent, names[0]?.text])).toEqual([
      ['composer_tracks', 'Ada Lindqvist'],
      ['composer_tracks', 'Bo Ek'],
    ]);
  });

  it('should not be guessed where recordings name different writers', () => {
    const requests = after([song('Ada Lindqvist'), song('Bo Ek')], 'what else did they write?');
    expect(requests.map(({ intent }) => intent)).not.toContain('composer_tracks');
  });
});

describe('what several performers of one song have besides', () => {
  const by = (artist: string, album: string) => ({ track_id: 1, title: 'Paper Boats', artist, album });
  const asked = (said: string, ...rows: Parameters<typeof answeredTurn>[2]) => {
    const earlier = [answeredTurn(understanding, 'who sings Paper Boats?', rows)];
    const { requests } = understanding.plan(said, { ...ALONE, earlier });
    return requests.map(({ intent, names }) => [intent, names[0]?.text]);
  };
  const two = [by('Ostrava', 'Quiet Rooms'), by('Nordlicht', 'Harbour Lights')];

  it.each(['what other albums do they have?', '¿y qué otros discos tienen?', 'e que outros álbuns têm?'])(
    'should be told of each in "%s"',
    (said) => {
      expect(asked(said, ...two)).toEqual([
        ['albums_by_artist', 'Ostrava'],
        ['albums_by_artist', 'Nordlicht'],
      ]);
    },
  );

  it('should be told of songs where nothing is said of albums', () => {
    expect(asked('what else do they have?', ...two)).toEqual([
      ['tracks_by_artist', 'Ostrava'],
      ['tracks_by_artist', 'Nordlicht'],
    ]);
  });

  it('should be told once of a performer with two recordings', () => {
    const same = [by('Ostrava', 'Quiet Rooms'), by('Ostrava', 'Harbour Lights')];
    expect(asked('what other albums do they have?', ...same)).toEqual([['albums_by_artist', 'Ostrava']]);
  });
});

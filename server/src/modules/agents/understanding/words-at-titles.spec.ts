import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding, planAfter } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const planned = (text: string): unknown[] =>
  understanding
    .plan(text, ALONE)
    .requests.map(({ intent, names }) => [intent, ...names.map((name) => `${name.kind} ${name.text}`)]);

describe('words that stand at a title', () => {
  it.each([
    ['which genre does the song Paper Boats fall under?', 'track Paper Boats'],
    ['what style is the tune St. Elmo Blues classed as', 'track St. Elmo Blues'],
    ['which category does the track Iron Lantern sit in?', 'track Iron Lantern'],
    ['what genre is the song Harbour Bells classified under?', 'track Harbour Bells'],
  ])('should leave the verb of filing out of the title in %j', (text, name) => {
    expect(planned(text)).toEqual([['track_details', name]]);
  });

  it.each([
    ['did I buy All Harbours?', 'track All Harbours'],
    ['have I bought All Harbours', 'track All Harbours'],
    ['have I ever got All You Owe?', 'track All You Owe'],
    ['did we ever purchase All Harbours?', 'track All Harbours'],
  ])('should keep the first word of the title in %j', (text, name) => {
    expect(planned(text)).toEqual([['purchased_tracks', name]]);
  });

  it.each([
    'how many songs does Rarities I have?',
    'which songs does Rarities I have?',
    'how many tracks does the album Rarities I have on it?',
  ])('should read the numeral as part of the album in %j', (text) => {
    expect(planned(text)).toEqual([['tracks_of_album', 'album Rarities I']]);
  });

  it.each([
    'do you stock the album Paper Boat?',
    'is the record "Paper Boat" here?',
    'I am looking for the album Papers Boats',
    'have you got the album Harbours?',
  ])('should take no song for the album in %j', (text) => {
    expect(planned(text).flat()).not.toContainEqual(expect.stringMatching(/^track /));
  });

  it.each([
    'Seems like ages since my last order, which day was that?',
    'Seems so long since my last purchase, on what day was it?',
  ])('should take no title for the verb of %j', (text) => {
    expect(planned(text)).toEqual([['invoice_detail']]);
  });
});

describe('what leans on words said before', () => {
  it.each([
    'my sister is crazy about Jazz. which artist in that genre sells best?',
    'my boss adores Jazz. what singer in this style sells most?',
    'My dad is mad about Jazz. which group sells most in that style?',
  ])('should rank the performers of the genre in %j', (text) => {
    expect(planned(text)).toEqual([['artist_list', 'genre Jazz']]);
  });

  it.each([
    'likewise The Velvet Harbour',
    'ditto for The Velvet Harbour',
    'Ostrava likewise?',
    'once more for Ostrava',
  ])('should count again for %j', (text) => {
    const { requests } = planAfter(understanding, 'how many songs by Queen Of Tin do you have?', text);
    expect(requests.map(({ intent, details }) => [intent, details['asked']])).toEqual([['tracks_by_artist', 'count']]);
  });
});

describe('titles of everyday words', () => {
  it.each(['who did paper boats', 'tell me who did paper boats', 'by whom is paper boats?', 'paper boats - by who?'])(
    'should be heard behind who made it in %j',
    (text) => {
      expect(planned(text)).toEqual([['track_details', 'track Paper Boats']]);
    },
  );

  it.each(['¿quién canta Oye Como Va?', 'Hola, ¿quién canta Oye Como Va?', 'who sings Please Thank You?'])(
    'should be looked for where shop words with capitals stand in the place of one in %j',
    (text) => {
      expect(planned(text)).toEqual([
        ['track_details', expect.stringMatching(/^track (?:Oye Como Va|Please Thank You)$/)],
      ]);
    },
  );
});

describe('what somebody could not find', () => {
  it.each([
    'no encuentro a Zorblax, ¿la venden?',
    'não encontro Zorblax, vocês têm?',
    'je ne trouve pas Zorblax, vous l’avez ?',
    'ich finde Zorblax nicht, habt ihr sie?',
    'I cannot find Zorblax, do you have her?',
    'you wouldn’t happen to keep Zorblax, would you?',
  ])('should be looked for in %j', (text) => {
    expect(planned(text)).toEqual([['absent_name', expect.stringContaining('Zorblax')]]);
  });
});

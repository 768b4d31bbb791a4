import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const callOf = (text: string): unknown => understanding.plan(text, ALONE).requests.flatMap(({ calls }) => calls)[0];

describe('one’s own songs by what the catalogue tells of them', () => {
  it.each([
    ['which is the longest tune I own', { order: 'longest', limit: 1 }],
    ['my three shortest songs', { order: 'shortest', limit: 3 }],
    ['the dearest track I ever bought', { order: 'dearest', limit: 1 }],
    ['mein kürzester Song', { order: 'shortest', limit: 1 }],
    ['¿cuál es la canción más larga que tengo?', { order: 'longest', limit: 1 }],
    ['longest Ostrava song in my collection', { order: 'longest', limit: 1, artist_name: 'Ostrava' }],
    ['which MP3 files have I bought', { media_type: 'MPEG audio' }],
    ['tracks I own over six minutes', { kind: 'length', minimum: '360.001' }],
    ['which of my songs cost $1.99', { kind: 'price', minimum: '1.99', maximum: '1.99' }],
    ['how many minutes of music do I own', { kind: 'sum' }],
    ['total running time of my library', { kind: 'sum' }],
    ['wie viele Stunden Musik besitze ich', { kind: 'sum' }],
    ['¿cuántas horas de música tengo?', { kind: 'sum' }],
  ])('should look in %j among what was bought', (text, limits) => {
    expect(callOf(text)).toMatchObject({ tool: 'get_purchased_tracks', arguments: limits });
  });

  it.each([
    ['what is your longest song', 'find_tracks'],
    ['do you sell MP3 files', 'find_tracks'],
    ['what is the cheapest song I can buy', 'find_tracks'],
  ])('should leave %j to the catalogue', (text, tool) => {
    expect(callOf(text)).toMatchObject({ tool });
  });
});

describe('having got music, in whatever words', () => {
  it.each([
    'what have I picked up from Ostrava',
    'did I grab any Ostrava',
    'Ostrava tunes of mine',
    'have I been sold anything of Ostrava',
    'quelles chansons d’Ostrava ai-je acquises ?',
  ])('should take %j for what was bought of the artist', (text) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([
      { intent: 'purchased_tracks', names: [{ text: 'Ostrava' }] },
    ]);
  });

  it.each([
    'meine ganze Musik',
    'mis canciones',
    'as minhas músicas',
    'mes morceaux',
    'songs I have paid for',
    'what is on my shelf',
    'how many tracks have I ended up with',
    'size of my collection',
    'Anzahl meiner Lieder',
  ])('should take %j for all that was bought', (text) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'purchased_tracks', names: [] }]);
  });

  it.each([
    ['how many distinct bands did I buy from', 'artist'],
    ['¿cuántos géneros distintos tengo?', 'genre'],
    ['wie viele verschiedene Alben besitze ich', 'album'],
    ['combien d’artistes différents ai-je achetés ?', 'artist'],
  ])('should count in %j what the songs are from', (text, kind) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([
      { intent: 'most_bought', details: { kind, asked: 'count' } },
    ]);
  });
});

describe('money that was paid for music', () => {
  it.each(['what did I pay for rock', 'how much have we paid for rock'])(
    'should sum up in %j what was bought of it',
    (text) => {
      expect(understanding.plan(text, ALONE).requests).toMatchObject([
        { intent: 'purchased_tracks', names: [{ text: 'Rock' }], details: { sum: true } },
      ]);
    },
  );
});

describe('somebody to turn to', () => {
  it.each([
    'whom do I reach out to',
    'who can I ask for help',
    '¿con quién puedo hablar?',
    'com quem posso falar',
    'vers qui me tourner ?',
    'an wen soll ich mich wenden',
    'wen kann ich fragen?',
  ])('should tell in %j who looks after the customer', (text) => {
    expect(understanding.plan(text, ALONE).requests.map(({ intent }) => intent)).toEqual(['invoice_employee']);
  });
});

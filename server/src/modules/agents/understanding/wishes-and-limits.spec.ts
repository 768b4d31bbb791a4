import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const requestsOf = (text: string) => understanding.plan(text, ALONE).requests;
const asked = (text: string): unknown[] =>
  requestsOf(text).map(({ intent, calls }) => [intent, ...calls.map((one) => one.arguments)]);
const details = (text: string): unknown[] => requestsOf(text).map(({ intent, details: noted }) => [intent, noted]);

describe('What is left out', () => {
  it.each([
    ['songs longer than 10 minutes that are not Jazz', { without_genre: 'Jazz', kind: 'length', minimum: '600.001' }],
    ['songs over 10 minutes except Jazz', { without_genre: 'Jazz', kind: 'length', minimum: '600.001' }],
    ['rock albums but no Ostrava', { genre: 'Rock', without_artist: 'Ostrava' }],
    ['any rock but not Ostrava?', { genre: 'Rock', without_artist: 'Ostrava' }],
  ])('should narrow the list of "%s" beside its limits', (text, filter) => {
    expect(asked(text)).toEqual([['all_but', { ...filter, limit: 25 }]]);
  });
});

describe('One of two', () => {
  it.each([
    ['Do you have more songs by Ostrava or by Nordlicht?', { kind: 'tracks' }],
    ['does Ostrava have fewer songs than Nordlicht?', { kind: 'tracks', wanted: 'fewer' }],
  ])('should be told by the numbers of both in "%s"', (text, noted) => {
    expect(details(text)).toEqual([['compare_counts', noted]]);
  });

  it('should be whoever made it', () => {
    expect(details('is "Paper Boats" by Ostrava or Nordlicht?')).toEqual([['made_by', { several: true }]]);
  });

  it('should be no number where more is wished for', () => {
    const { length } = details('show me more songs by Ostrava or Nordlicht').filter((one) =>
      JSON.stringify(one).includes('count'),
    );
    expect(length).toBe(0);
  });
});

describe('Habits of buying', () => {
  it.each([
    ['What kind of music do I usually buy?', 'genre'],
    ['which bands do I normally buy?', 'artist'],
    ['what is my favourite artist going by my orders?', 'artist'],
    ['which albums do I mostly buy', 'album'],
  ])('should be counted in "%s"', (text, kind) => {
    expect(details(text)).toEqual([['most_bought', { kind }]]);
  });

  it('should be an amount where money is spoken of', () => {
    expect(requestsOf('what do I usually spend?').map(({ intent }) => intent)).toEqual(['invoice_totals']);
  });
});

describe('The best', () => {
  it.each([
    ['best rock album', 'ranked_albums'],
    ['what is the best song by Ostrava?', 'ranked_songs'],
    ['greatest jazz songs', 'ranked_songs'],
  ])('should be what sells best in "%s"', (text, intent) => {
    expect(asked(text)).toEqual([[intent, expect.objectContaining({ order: 'most_popular' })]]);
  });
});

describe('What a chat of a store cannot do or does not know', () => {
  it.each([
    ['play me a song', 'listening'],
    ['can I preview songs before buying?', 'listening'],
    ['kann ich hier reinhören?', 'listening'],
    ['what is the tax on my order', 'terms'],
    ['do you have a subscription?', 'terms'],
    ['y a-t-il un abonnement ?', 'terms'],
    ['what payment methods do you accept', 'payment'],
  ])('should be said in answer to "%s"', (text, topic) => {
    expect(details(text)).toEqual([['how_to', { topic, kinds: 'talk_to_person' }]]);
  });
});

describe('Wishes without a name', () => {
  it.each([
    ['give me a random song', 'recommend_songs'],
    ['something random', 'recommend_songs'],
    ["what's new in the store?", 'no_dates'],
    ['average song length', 'prices_and_lengths'],
  ])('should be answered: "%s"', (text, intent) => {
    expect(requestsOf(text).map((request) => request.intent)).toEqual([intent]);
  });
});

describe('What an order does not tell', () => {
  it.each(['do i have any unpaid invoices', 'do I owe you anything?', 'is my balance overdue?'])(
    'should be said to be unknown in answer to "%s"',
    (text) => {
      expect(details(text)).toEqual([['how_to', { topic: 'terms', kinds: 'talk_to_person' }]]);
    },
  );

  it.each(['what country are my invoices billed to', 'what is my billing address?'])(
    'should be looked up in the account in answer to "%s"',
    (text) => {
      expect(requestsOf(text).map(({ intent }) => intent)).toEqual(['own_profile']);
    },
  );
});

describe('Hours of music', () => {
  it.each([
    ['how many hours of music is in the Grunge playlist', { playlist: 'Grunge' }],
    ['how many minutes of Jazz do you have', { genre: 'Jazz' }],
  ])('should be summed up in answer to "%s"', (text, names) => {
    expect(asked(text)).toEqual([['prices_and_lengths', names]]);
  });
});

describe('Sizes', () => {
  it.each([
    ['albums with more than 20 tracks', { minimum: 21 }],
    ['rock albums with fewer than 3 songs', { genre: 'Rock', maximum: 2 }],
    ['albums by Ostrava that have at least 15 songs', { artist_name: 'Ostrava', minimum: 15 }],
    ['Alben mit mehr als 20 Titeln', { minimum: 21 }],
    ['álbumes con 12 canciones', { minimum: 12, maximum: 12 }],
    ['artists with only one album', { kind: 'albums', minimum: 1, maximum: 1 }],
    ['how many bands have more than 10 albums', { kind: 'albums', minimum: 11 }],
  ])('should limit the list of "%s"', (text, limits) => {
    expect(asked(text)).toEqual([['by_size', { ...limits, limit: 25 }]]);
  });

  it('should be none where one thing has a name', () => {
    expect(requestsOf('which album has one song called Money').map(({ intent }) => intent)).not.toContain('by_size');
  });
});

describe('Orders of a list', () => {
  it.each([
    ['songs by Ostrava sorted by length', 'longest'],
    ['list songs by Ostrava by price', 'cheapest'],
  ])('should be kept in "%s"', (text, order) => {
    expect(asked(text)).toEqual([['ranked_songs', expect.objectContaining({ order })]]);
  });
});

describe('Presents', () => {
  it.each([
    "I'm looking for a gift for my dad, he likes Ostrava and jazz",
    'suggest something for my wife, she loves jazz',
  ])('should be recommended by the taste of the other: "%s"', (text) => {
    expect(requestsOf(text).map(({ intent }) => intent)).toEqual(['recommend_songs']);
    expect(understanding.plan(text, ALONE).preferences).toEqual([]);
  });
});

it('should tell what one song of the own orders cost', () => {
  expect(requestsOf('how much did I pay for Paper Boats').map(({ intent }) => intent)).toEqual(['purchased_tracks']);
});

describe('The time as a customer', () => {
  it.each(['when did I become a customer', 'how long have I been shopping here', 'when did I start buying from you'])(
    'should begin with the first order in "%s"',
    (text) => {
      expect(asked(text)).toEqual([['invoice_detail', expect.objectContaining({ position: 1, order: 'oldest' })]]);
    },
  );
});

describe('What a person has to settle', () => {
  it.each(['there is a wrong song in my last order', 'my credit card was stolen, what now'])(
    'should be passed on: "%s"',
    (text) => {
      expect(requestsOf(text).map(({ intent }) => intent)).toEqual(['support_request']);
    },
  );
});

it('should rank the albums of an artist whose name an album bears too', () => {
  expect(asked('the longest album by Iron Lantern')).not.toEqual([['albums_by_artist', expect.anything()]]);
});

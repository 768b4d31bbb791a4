import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const asked = (text: string): unknown[] =>
  understanding
    .plan(text, ALONE)
    .requests.map(({ intent, calls, details, names }) => [
      intent,
      { ...calls[0]?.arguments, ...details, named: names.map((name) => name.text) },
    ]);
const like = (intent: string, details: object): unknown[] => [[intent, expect.objectContaining(details)]];
const intentsOf = (text: string): string[] => understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('What is asked of everything on one order', () => {
  it.each([
    ['how many artists are on invoice 40?', 'artist'],
    ['which genres does order 40 have', 'genre'],
    ['number of albums on order 40', 'album'],
    ['how long do the songs of order 40 last', 'length'],
    ['¿cuántos artistas hay en el pedido 40?', 'artist'],
  ])('should be told in "%s"', (text, facts) => {
    expect(asked(text)).toEqual(like('invoice_detail', { invoice_id: 40, facts }));
  });

  it.each([
    ['is there any Ostrava on my last order?', 'newest'],
    ['did my first order have something by Ostrava', 'oldest'],
    ['¿hay algo de Ostrava en mi último pedido?', 'newest'],
  ])('should be looked for on that order alone in "%s"', (text, order) => {
    expect(asked(text)).toEqual(like('invoice_detail', { position: 1, order, named: ['Ostrava'] }));
  });
});

describe('The first and the last that was bought of something', () => {
  it.each([
    ['when did I first buy something by Ostrava?', 'oldest'],
    ['my oldest Ostrava song', 'oldest'],
    ['what was the last Ostrava track I bought', 'newest'],
    ['my most recent song by Ostrava', 'newest'],
  ])('should be told alone for "%s"', (text, end) => {
    expect(asked(text)).toEqual(like('purchased_tracks', { artist_name: 'Ostrava', end }));
  });

  it('should not be meant by what was bought lately or of a time', () => {
    expect(asked('which Ostrava songs did I buy recently?')).not.toEqual(like('purchased_tracks', { end: 'newest' }));
    expect(asked('which Ostrava songs did I buy last year?')).not.toEqual(like('purchased_tracks', { end: 'newest' }));
  });
});

describe('What one says not to have', () => {
  it.each([
    'I never bought anything by Ostrava, right?',
    "I haven't bought any Ostrava, have I?",
    "I don't own anything by Ostrava, correct?",
  ])('should be looked for where it is to be confirmed: %s', (text) => {
    expect(asked(text)).toEqual(like('purchased_tracks', { artist_name: 'Ostrava' }));
  });

  it('should be a wish for what is new otherwise', () => {
    expect(intentsOf("songs by Ostrava that I don't own")).toEqual(['recommend_songs']);
  });
});

describe('Years and months of one’s own', () => {
  it.each([
    ['my most expensive month?', { by: 'month', asked: 'most' }],
    ['which was my cheapest year', { by: 'year', asked: 'least' }],
    ['my busiest year', { by: 'year', asked: 'most', ofOrders: true }],
    ['in what years did I place orders?', { by: 'year', asked: 'sum' }],
    ['which months have I ordered in?', { by: 'month', asked: 'sum' }],
  ])('should be told for "%s"', (text, details) => {
    expect(asked(text)).toEqual(like('invoice_totals', details));
  });
});

describe('Figures of the shop', () => {
  it.each([
    'what is the largest order anyone ever placed?',
    "what's your total revenue of 2025",
    'orders by anybody else on 5 May 2023?',
    'how many orders did you get in 2024?',
    'how much money did the shop make last year?',
    'wie hoch war euer Umsatz 2024?',
  ])('should be declined in "%s"', (text) => {
    expect(intentsOf(text)).toEqual(['privacy_refusal']);
  });

  it.each(['how many orders have I placed in 2024?', 'what is my largest order ever?', 'your best selling songs'])(
    'should be told from one’s own and from the catalogue in "%s"',
    (text) => {
      expect(intentsOf(text)).not.toContain('privacy_refusal');
    },
  );
});

describe('One’s own record', () => {
  it.each([
    'what is my customer ID',
    'tell me my account number',
    '¿cuál es mi número de cliente?',
    'wie lautet meine Kundennummer?',
  ])('should tell the number in "%s"', (text) => {
    expect(asked(text)).toEqual(like('own_profile', { about: 'number' }));
  });

  it.each(['to which address are my invoices made out?', 'where would the bill be sent?'])(
    'should tell where bills go in "%s"',
    (text) => {
      expect(intentsOf(text)).toEqual(['own_profile']);
    },
  );

  it.each([
    'Quelle est l’adresse que vous avez pour moi ?',
    '¿cuál es la dirección que tienen de mí?',
    'qual é o endereço que vocês têm de mim?',
    'Wie lautet die Adresse, die ihr von mir habt?',
  ])('should tell the address in "%s"', (text) => {
    expect(asked(text)).toEqual(like('own_profile', { about: 'address' }));
  });

  it('should be of who says the name between commas', () => {
    expect(intentsOf('tell me what I, Ines Duarte, have spent')).toEqual(['invoice_totals']);
    expect(intentsOf('tell me what Ines Duarte has spent')).toEqual(['privacy_refusal']);
  });
});

describe('Suggestions without something', () => {
  const after = (text: string): unknown[] => {
    const said = 'recommend something';
    const earlier = [{ said, answered: '…', evidence: [], requests: understanding.plan(said, ALONE).requests }];
    return understanding
      .plan(text, { ...ALONE, earlier })
      .requests.map(({ intent, calls }) => [intent, calls[0]?.arguments]);
  };

  it.each([
    ['without rock, please', { without_genre: 'Rock' }],
    ['no jazz', { without_genre: 'Jazz' }],
    ['but nothing from Ostrava', { without_artist: 'Ostrava' }],
    ['less Ostrava please', { without_artist: 'Ostrava' }],
  ])('should leave it out for "%s"', (text, left) => {
    expect(after(text)).toEqual(like('recommend_songs', left));
  });

  it.each([
    ['recommend me rock but nothing by Ostrava', { genre: 'Rock', without_artist: 'Ostrava' }],
    ['any songs I might like except jazz?', { without_genre: 'Jazz' }],
  ])('should be heard at once in "%s"', (text, left) => {
    expect(asked(text)).toEqual(like('recommend_songs', left));
  });
});

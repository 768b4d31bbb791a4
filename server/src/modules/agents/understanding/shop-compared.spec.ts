import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const askedOf = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, names }) => [intent, ...names.map((name) => name.text)]);

describe('what sells and what is liked', () => {
  it.each([
    'is Ostrava more popular than Nordlicht',
    'who sold more, Ostrava or Nordlicht?',
    'does Ostrava outsell Nordlicht',
    'Does Ostrava sell better than Nordlicht with your clients?',
    '¿se vende mejor Ostrava o Nordlicht?',
    'est-ce que Ostrava se vend mieux que Nordlicht ?',
    'ist Ostrava beliebter als Nordlicht?',
    'Ostrava é mais popular que Nordlicht?',
  ])('should hold the sales of both artists against each other in %j', (text) => {
    expect(askedOf(text)).toEqual([['compare_artists', 'Ostrava', 'Nordlicht']]);
  });

  it.each([
    'do I own more Ostrava than Nordlicht',
    'have I bought more Ostrava or more Nordlicht?',
    'which of Ostrava and Nordlicht have I bought more songs of',
    'between Ostrava and Nordlicht, who have I bought more from?',
  ])('should hold what is owned of both against each other in %j', (text) => {
    expect(askedOf(text)).toEqual([['compare_owned', 'Ostrava', 'Nordlicht']]);
  });

  it.each([
    'have I spent more on Iron Lantern or on Ostrava',
    'did I pay more for Iron Lantern or for Ostrava?',
    '¿he gastado más en Iron Lantern o en Ostrava?',
    'habe ich für Iron Lantern mehr ausgegeben als für Ostrava?',
  ])('should hold what was spent on both artists against each other in %j', (text) => {
    expect(askedOf(text)).toEqual([['compare_owned', 'Iron Lantern', 'Ostrava']]);
    expect(understanding.plan(text, ALONE).requests[0]?.details).toEqual({ sum: true });
  });

  it('should take plain words for artists on both sides of a comparison, and nowhere else', () => {
    expect(askedOf('have i bought more live or more ostrava')).toEqual([['compare_owned', 'Live', 'Ostrava']]);
    expect(askedOf('have i bought more this year or more last year')[0]).not.toContain('compare_owned');
  });

  it.each(['what did I spend on Ostrava and Nordlicht', 'which songs of Ostrava or Nordlicht did I buy'])(
    'should ask for both in %j, and compare nothing',
    (text) => {
      expect(askedOf(text)).toEqual([
        ['purchased_tracks', 'Ostrava'],
        ['purchased_tracks', 'Nordlicht'],
      ]);
    },
  );

  it.each(['show me more songs by Ostrava or Nordlicht', 'albums by Ostrava and Nordlicht'])(
    'should list what both have in %j',
    (text) => {
      expect(askedOf(text)).toEqual([
        [expect.stringMatching(/_by_artist$/), 'Ostrava'],
        [expect.stringMatching(/_by_artist$/), 'Nordlicht'],
      ]);
    },
  );

  it.each([
    'what do your buyers love most',
    'your listeners’ favourite songs',
    'which song is popular with your shoppers',
    'o que os seus clientes preferem',
  ])('should take %j for a rank among all music', (text) => {
    expect(askedOf(text)).toEqual([['ranked_songs']]);
  });

  it.each([
    'which of your buyers love Ostrava',
    'who of the customers likes jazz',
    'what did your best customers order',
    'what are the favourite orders of your customers',
  ])('should tell nothing of customers for %j', (text) => {
    expect(askedOf(text)).toEqual([['privacy_refusal']]);
  });
});

describe('recommendations of other things than music', () => {
  it.each([
    'suggest a museum',
    'which novel would you recommend?',
    'any pub recommendations',
    'recomiéndame un buen vino',
    'empfiehl mir ein gutes Spiel',
  ])('should decline %j', (text) => {
    expect(askedOf(text)).toEqual([['off_topic']]);
  });

  it.each(['recommend songs for my car', 'suggest an album like Quiet Rooms', 'recommend something'])(
    'should recommend music for %j',
    (text) => {
      expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'recommend_songs' }]);
    },
  );
});

describe('who is asked', () => {
  it.each(['see if ya sell ‘Grey Canals’', 'can you look whether yall stock "Grey Canals"'])(
    'should look for the title and not for who is asked in %j',
    (text) => {
      expect(askedOf(text)).toEqual([['absent_name', 'Grey Canals']]);
    },
  );
});

describe('names of everyday words that are held against each other', () => {
  it.each([
    'Live or Ostrava - who has more songs?',
    'live vs Ostrava: who has more songs',
    'who has more songs, live or Ostrava?',
    'does live or Ostrava have more songs',
  ])('should be heard as names in %j', (text) => {
    const [request, ...others] = understanding.plan(text, ALONE).requests;
    expect(others).toEqual([]);
    expect(request?.intent).toBe('compare_counts');
    expect(request?.names.map((name) => name.text).sort()).toEqual(['Live', 'Ostrava']);
  });
});

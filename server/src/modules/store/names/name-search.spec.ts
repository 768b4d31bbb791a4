import fc from 'fast-check';
import { creditsByComposer } from './composer-credits.js';
import { buildNameSearch } from './name-index-builder.js';
import type { NameKind, StoreName } from './name-index.contract.js';
import type { NameSearch } from './name-search.js';
import { normaliseWords } from './normalise-words.js';

const CATALOGUE: Readonly<Partial<Record<NameKind, readonly string[]>>> = {
  artist: [
    'AC/DC',
    'Motörhead',
    'The Beatles',
    'Simon & Garfunkel',
    'Queen',
    'U2',
    'Iron Maiden',
    'Led Zeppelin',
    'Red Hot Chili Peppers',
    "Guns N' Roses",
    'Metallica',
    'The Who',
    'R.E.M.',
    'Antônio Carlos Jobim',
    'Creedence Clearwater Revival',
    'Stevie Ray Vaughan & Double Trouble',
  ],
  album: [
    'Iron Maiden',
    'Back to Black',
    'Led Zeppelin I',
    'For Those About To Rock (We Salute You)',
    'Unplugged [Live]',
  ],
  track: ['Iron Maiden', 'Money', 'Love Me Do', 'The Trooper', 'Bohemian Rhapsody', 'Thrill Me', 'Old Love', 'Love'],
  genre: ['Rock', 'Hip Hop/Rap', 'R&B/Soul', 'Alternative & Punk'],
  composer: ['Steve Harris', 'Freddie Mercury'],
};

const names: StoreName[] = Object.entries(CATALOGUE).flatMap(([kind, texts]) =>
  texts.map((text, index): StoreName => ({ kind: kindOf(kind), text, ids: [index + 1], weight: 10 })),
);

function kindOf(kind: string): NameKind {
  const known = (['artist', 'album', 'track', 'genre', 'composer'] as const).find((one) => one === kind);
  if (known === undefined) throw new Error(`unexpected kind ${kind}`);
  return known;
}

let search: NameSearch;

beforeAll(async () => {
  search = await buildNameSearch(names, creditsByComposer(['Steve Harris', 'Steve Harris/Dave Murray']));
});

const found = (text: string, kinds?: NameKind[]): string[] =>
  search.findIn(normaliseWords(text), kinds).map(({ name, how }) => `${name.kind} ${name.text} ${how}`);

describe('findIn', () => {
  it.each([
    ['albums by AC/DC please', 'artist AC/DC exact'],
    ['albums by acdc please', 'artist AC/DC joined'],
    ['u 2', 'artist U2 joined'],
    ["u2's records", 'artist U2 joined'],
    ['rem', 'artist R.E.M. joined'],
    ['anything by beatles', 'artist The Beatles exact'],
    ["the beatles' songs", 'artist The Beatles exact'],
    ['guns and roses', "artist Guns N' Roses exact"],
    ['gunsnroses', "artist Guns N' Roses joined"],
    ['simon and garfunkel', 'artist Simon & Garfunkel exact'],
    ['MOTORHEAD', 'artist Motörhead exact'],
    ['antonio carlos jobim', 'artist Antônio Carlos Jobim exact'],
    ['how many tracks by led zepplin', 'artist Led Zeppelin misspelt'],
    ['red hot chilli peppers', 'artist Red Hot Chili Peppers misspelt'],
    ['metalicca', 'artist Metallica misspelt'],
    ['bohemain rhapsody', 'track Bohemian Rhapsody misspelt'],
    ['peppers chili hot red', 'artist Red Hot Chili Peppers partial'],
    ['for those about to rock', 'album For Those About To Rock (We Salute You) main'],
    ['some hip hop', 'genre Hip Hop/Rap main'],
    ['rnb', 'genre R&B/Soul joined'],
  ])('should read a name in %j', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    ['creedance clearwater', 'Creedence Clearwater Revival'],
    ['chilli peppers', 'Red Hot Chili Peppers'],
    ['stevie ray vaughn', 'Stevie Ray Vaughan & Double Trouble'],
  ])('should take %j, a slip in a part of a performer’s name, for one that is meant', (text, artist) => {
    const [best] = search.findIn(normaliseWords(text), ['artist']);
    expect(best?.name.text).toBe(artist);
    expect(best?.score).toBeGreaterThan(0.66);
  });

  it.each(['chili con carne', 'double revival', 'red trouble'])(
    'should take no part of a performer’s name for one that is meant in %j',
    (text) => {
      const scores = search.findIn(normaliseWords(text), ['artist']).map(({ score }) => score);
      expect(Math.max(0, ...scores)).toBeLessThan(0.66);
    },
  );

  it('should give every kind a name may be, and where it stands', () => {
    const matches = search.findIn(['songs', 'of', 'iron', 'maiden', 'now']);
    expect(
      matches
        .slice(0, 3)
        .map(({ name }) => name.kind)
        .sort(),
    ).toEqual(['album', 'artist', 'track']);
    expect(matches[0]).toMatchObject({ start: 2, end: 4, score: 1, how: 'exact' });
  });

  it('should look for the wanted kinds only', () => {
    expect(found('iron maiden', ['album'])).toEqual(['album Iron Maiden exact']);
  });

  it('should rate a whole name above a misspelt one and that above a part', () => {
    const score = (text: string): number => search.findIn(normaliseWords(text), ['artist'])[0]?.score ?? 0;
    expect(score('iron maiden')).toBe(1);
    expect(score('iron maden')).toBeLessThan(1);
    expect(score('iron maden')).toBeGreaterThan(score('maiden'));
  });

  it.each(['back in black', 'led zeppelin 4', 'who helped me with it', 'my last order'])(
    'should not be sure of another name in %j',
    (text) => {
      const others = search.findIn(normaliseWords(text)).filter(({ how }) => how !== 'exact');
      expect(others.filter(({ score }) => score > 0.75)).toEqual([]);
    },
  );

  it('should find nothing in nothing and survive anything', () => {
    expect(found('')).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (words) => {
        expect(search.findIn(words).length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('should find names of eight letters or more with one wrong letter in a word of four or more', () => {
    const long = names.filter(({ text }) => normaliseWords(text).join('').length >= 8);
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), letter, (name, place, wrong) => {
        const text = normaliseWords(name.text).join(' ');
        const at = place % text.length;
        const hit = `${/[^ ]*$/.exec(text.slice(0, at))?.[0] ?? ''}${/^[^ ]*/.exec(text.slice(at))?.[0] ?? ''}`;
        fc.pre(text[at] !== ' ' && hit.length >= 4);
        const words = normaliseWords(text.slice(0, at) + wrong + text.slice(at + 1));
        expect(search.findIn(words, [name.kind]).map((match) => match.name)).toContain(name);
      }),
    );
  });
});

describe('exactly', () => {
  it('should take a name whatever its case, accents, punctuation and article', () => {
    expect(search.exactly('ac-dc').map(({ text }) => text)).toEqual(['AC/DC']);
    expect(search.exactly('MÖTORHEAD').map(({ text }) => text)).toEqual(['Motörhead']);
    expect(search.exactly('beatles').map(({ text }) => text)).toEqual(['The Beatles']);
    expect(search.exactly('iron maiden', ['track']).map(({ kind }) => kind)).toEqual(['track']);
  });

  it('should not take a misspelling or a part', () => {
    expect(search.exactly('iron maden')).toEqual([]);
    expect(search.exactly('for those about to rock')).toEqual([]);
  });
});

describe('nearest', () => {
  it('should offer what comes closest', () => {
    expect(search.nearest('Iron Maden', ['artist'], 3).map(({ text }) => text)).toEqual(['Iron Maiden']);
    expect(search.nearest('Zeppelin', ['artist'], 3).map(({ text }) => text)).toEqual(['Led Zeppelin']);
  });

  it('should offer nothing when nothing is close', () => {
    expect(search.nearest('Taylor Swift', ['artist', 'album', 'track'], 3)).toEqual([]);
  });
});

describe('withWords', () => {
  it('should find titles that hold all the words', () => {
    expect(search.withWords('love', ['track']).map(({ text }) => text)).toEqual(['Love Me Do', 'Old Love', 'Love']);
    expect(search.withWords('love old', ['track']).map(({ text }) => text)).toEqual(['Old Love']);
    expect(search.withWords('lov', ['track'])).toEqual([]);
  });
});

describe('creditsOf', () => {
  it('should give every credit a composer is named in', () => {
    expect(search.creditsOf('steve harris')).toEqual(['Steve Harris', 'Steve Harris/Dave Murray']);
    expect(search.creditsOf('nobody')).toEqual([]);
  });
});

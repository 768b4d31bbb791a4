import fc from 'fast-check';
import { normaliseWords, placeWords } from './normalise-words.js';

describe('normaliseWords', () => {
  it.each([
    ['AC/DC', ['ac', 'dc']],
    ['MOTÖRHEAD', ['motorhead']],
    ['Moto\u0308rhead', ['motorhead']],
    ["Guns N' Roses", ['guns', 'n', 'roses']],
    ['Simon & Garfunkel', ['simon', 'and', 'garfunkel']],
    ['R&B/Soul', ['r', 'and', 'b', 'soul']],
    ['Sgt. Pepper’s', ['sgt', 'peppers']],
    ['Blink-182', ['blink', '182']],
    ['P!nk and Ke$ha', ['pink', 'and', 'kesha']],
    ['Sigur Rós, Køld, Straße, Æon', ['sigur', 'ros', 'kold', 'strasse', 'aeon']],
    ['𝐁𝐞𝐚𝐭𝐥𝐞𝐬', ['beatles']],
    ['Ｑｕｅｅｎ', ['queen']],
    ['Ir\u200Bon Mai\u00ADden', ['iron', 'maiden']],
    ['', []],
    ['?!…', []],
  ])('should read %j as its plain words', (text, words) => {
    expect(normaliseWords(text)).toEqual(words);
  });

  it('should strip a thousand marks and survive broken surrogates and NUL', () => {
    expect(normaliseWords(`Q${'\u0301'.repeat(1000)}ueen`)).toEqual(['queen']);
    expect(normaliseWords('\uD800U2\u0000live\uDC00')).toEqual(['u2', 'live']);
  });

  it('should leave its own output unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = normaliseWords(text);
        expect(normaliseWords(words.join(' '))).toEqual(words);
      }),
    );
  });
});

describe('placeWords', () => {
  it('should give each word the stretch of text it came from', () => {
    const text = 'songs by  AC/DC, R&B & "Motörhead"!';
    expect(placeWords(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['songs', 'songs'],
      ['by', 'by'],
      ['ac', 'AC'],
      ['dc', 'DC'],
      ['r', 'R'],
      ['and', '&'],
      ['b', 'B'],
      ['and', '&'],
      ['motorhead', 'Motörhead'],
    ]);
  });

  it('should give the same words as normaliseWords for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(placeWords(text).map(({ word }) => word)).toEqual(normaliseWords(text));
      }),
    );
  });
});

import { fill, joined, numberText, say, spokenLanguage, type Texts } from './texts.js';

const TEXTS: Texts<'found' | 'none'> = {
  en: { found: 'We have {total|album|albums} by {artist}', none: 'Nothing' },
  es: { found: 'Tenemos {total|álbum|álbumes} de {artist}' },
};

describe('say', () => {
  it.each([
    ['en', 1, 'We have 1 album by X'],
    ['en', 2, 'We have 2 albums by X'],
    ['es', 1, 'Tenemos 1 álbum de X'],
    ['es-MX', 3, 'Tenemos 3 álbumes de X'],
    ['ar', 2, 'We have 2 albums by X'],
  ])('should speak %s of %i', (language, total, text) => {
    expect(say(TEXTS, language, 'found', { total, artist: 'X' })).toBe(text);
  });

  it('should say in English what a language lacks', () => {
    expect(say(TEXTS, 'es', 'none')).toBe('Nothing');
  });
});

describe('fill', () => {
  it('should leave nothing where a value is missing', () => {
    expect(fill('a{b}c', 'en', {})).toBe('ac');
  });
});

describe('joined', () => {
  it.each([
    ['en', ['A'], 'A'],
    ['en', ['A', 'B', 'C'], 'A, B and C'],
    ['es', ['A', 'B'], 'A y B'],
    ['de', ['A', 'B'], 'A und B'],
  ])('should join names in %s', (language, parts, text) => {
    expect(joined(parts, language)).toBe(text);
  });
});

describe('numberText', () => {
  it('should group only large numbers', () => {
    expect([numberText(3503, 'en'), numberText(35_000, 'en')]).toEqual(['3503', '35,000']);
  });
});

describe('spokenLanguage', () => {
  it('should fall back to English', () => {
    expect([spokenLanguage('pt-BR'), spokenLanguage('ja')]).toEqual(['pt', 'en']);
  });
});

import { detectLanguage, languageOf } from './detect-language.js';
import { tokenise } from './tokenise.js';

const detect = (text: string, fallbacks: Parameters<typeof detectLanguage>[2] = []): string =>
  detectLanguage(text, tokenise(text), fallbacks);

describe('detectLanguage', () => {
  it.each([
    ['Which records do you have by Ostrava?', 'en'],
    ['¿Qué discos tienen de Ostrava?', 'es'],
    ['quanto eu gastei este ano?', 'pt'],
    ['combien ai-je dépensé cette année ?', 'fr'],
    ['wie viel habe ich ausgegeben?', 'de'],
    ['mis facturas de mayo', 'es'],
    ['minhas faturas de maio', 'pt'],
    ['zeig mir meine letzte Rechnung', 'de'],
  ])('should hear the language of %j', (text, language) => {
    expect(detect(text)).toBe(language);
  });

  it('should not take an English question for the language of a title in it', () => {
    expect(detect('do you have the song Águas De Março?')).toBe('en');
    expect(detect('which album is "Die Sonne und der Mond" on?')).toBe('en');
  });

  it.each([
    ['¿Ostrava?', [], 'es'],
    ['et Ostrava ?', ['en', 'fr'], 'fr'],
    ['und Ostrava?', ['en'], 'de'],
    ['y Ostrava?', ['en', 'es'], 'es'],
    ['e da Ostrava?', ['en', 'pt'], 'pt'],
    ['and Ostrava?', ['es'], 'en'],
  ] as const)('should hear a short message %j after %j as %s', (text, fallbacks, language) => {
    expect(detect(text, fallbacks)).toBe(language);
  });

  it('should ask what was spoken before when a message does not tell', () => {
    expect(detect('Ostrava?', ['es', 'de'])).toBe('es');
    expect(detect('Ostrava?', [null, 'de'])).toBe('de');
    expect(detect('Ostrava?', [null])).toBe('en');
  });
});

describe('languageOf', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['EN', 'en'],
    ['ar', null],
    [null, null],
  ])('should read the tag %s as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

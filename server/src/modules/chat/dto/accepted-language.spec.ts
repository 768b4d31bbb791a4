import { toLanguage } from './accepted-language.js';

describe(toLanguage.name, () => {
  it.each([
    ['pt-BR,pt;q=0.9,en;q=0.8', 'pt-BR'],
    ['de', 'de'],
    [' es ;q=1', 'es'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
  ])('should read %j as %s', (header, language) => {
    expect(toLanguage(header)).toBe(language);
  });

  it.each([undefined, '', '*', 'english please', '1', 'a'.repeat(5000)])('should find no language in %j', (header) => {
    expect(toLanguage(header)).toBeNull();
  });
});

import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const planned = (text: string): unknown[] => {
  const { language, requests } = understanding.plan(text, ALONE);
  return [language, ...requests.map(({ intent }) => intent)];
};

describe('a yes or a no to nothing', () => {
  it.each([
    ['Yes', 'en'],
    ['okay', 'en'],
    ['sure thing', 'en'],
    ['nah', 'en'],
    ['Sí, gracias', 'es'],
    ['sim', 'pt'],
    ['oui', 'fr'],
    ['Ja bitte', 'de'],
    ['nein danke', 'de'],
  ])('should answer %j with a question back', (text, language) => {
    expect(planned(text)).toEqual([language, 'declined']);
  });

  it('should take note of "ok" behind an answer, and keep the language that was spoken', () => {
    const first = { said: 'hola, ¿qué tal?', answered: '', requests: [], evidence: [] };
    const after = (text: string): unknown =>
      understanding.plan(text, { ...ALONE, earlier: [first] }).requests.map(({ intent }) => intent);
    expect(after('ok')).toEqual(['thanks']);
    expect(understanding.plan('no', { ...ALONE, earlier: [first] }).language).toBe('es');
  });
});

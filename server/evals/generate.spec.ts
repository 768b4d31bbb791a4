import { fileURLToPath } from 'node:url';
import { foldText } from '../src/commands/question-files/fold-text.js';
import { generateCases } from './generate.js';
import { DEVELOP_WORDINGS } from './wordings/develop/develop-wordings.js';
import { MEASURING_WORDINGS } from './wordings/measuring/measuring-wordings.js';

const STARTER_STORE = fileURLToPath(new URL('../../data/store/build/starter-store.db', import.meta.url));
const LANGUAGES = ['spanish', 'portuguese', 'french', 'german'];

describe(generateCases.name, () => {
  const cases = generateCases(STARTER_STORE, 1);
  const measuring = cases.filter((one) => one.part === 'measure');

  it('should make enough cases, two fifths of them only for measuring', () => {
    expect(cases.length).toBeGreaterThanOrEqual(400);
    expect(measuring.length / cases.length).toBeGreaterThanOrEqual(0.4);
  });

  it('should measure every language beside English with twenty cases or more', () => {
    const counts = LANGUAGES.map((language) => measuring.filter(({ category }) => category === language).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(20);
  });

  it('should pair every refusal with the same words of a proven customer', () => {
    const said = (category: string) =>
      measuring.filter((one) => one.category === category).map(({ turns }) => turns.map(({ say }) => say));
    expect(said('private')).toEqual(said('private-twin'));
    expect(said('private').length).toBeGreaterThanOrEqual(20);
  });

  it('should make the same cases for the same seed and others for another', () => {
    expect(generateCases(STARTER_STORE, 1)).toEqual(cases);
    expect(generateCases(STARTER_STORE, 2)).not.toEqual(cases);
  });

  it('should fill every place of a wording and give every case an id of its own', () => {
    expect(cases.flatMap((one) => one.turns.map((turn) => turn.say)).filter((say) => /\{\w+\}/.test(say))).toEqual([]);
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
  });

  it('should expect something of every case that is not talk', () => {
    const asks = ({ all, none, agent }: (typeof cases)[number]['turns'][number]) =>
      agent !== undefined || (all ?? []).length > 0 || (none ?? []).length > 0;
    expect(cases.filter(({ turns }) => !asks(turns.at(-1) ?? { say: '' })).map(({ id }) => id)).toEqual([]);
  });

  it('should word every kind of question in both parts, and never twice', () => {
    expect(Object.keys(MEASURING_WORDINGS).sort()).toEqual(Object.keys(DEVELOP_WORDINGS).sort());
    const shared = Object.entries(MEASURING_WORDINGS).flatMap(([key, says]) => {
      const known = new Set((DEVELOP_WORDINGS[key] ?? []).map(foldText));
      return says.filter((say) => known.has(foldText(say)));
    });
    expect(shared).toEqual([]);
  });

  it('should cover sixty kinds of question', () => {
    expect(new Set(cases.map(({ category }) => category)).size).toBeGreaterThanOrEqual(60);
  });
});

import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('Words that every object answers to', () => {
  it.each([
    ['Do you have anything by Constructor?', 'Do you have anything by Cobblestone?'],
    ['Hast du etwas von Constructor?', 'Hast du etwas von Cobblestone?'],
    ['constructor first', 'cobblestone first'],
    ['back to the constructor', 'back to the cobblestone'],
    ['sort them by constructor', 'sort them by cobblestone'],
  ])('should mean no more in %j than any other word', (text, other) => {
    const said = understanding.plan(text, ALONE);
    const same = understanding.plan(other, ALONE);
    expect(said.requests.map(({ intent }) => intent)).toEqual(same.requests.map(({ intent }) => intent));
    expect(said.language).toBe(same.language);
  });
});

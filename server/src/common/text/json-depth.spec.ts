import { isDeeper } from './json-depth.js';

describe(isDeeper.name, () => {
  it.each([
    [[], 1],
    [{ one: { two: 'text' } }, 3],
    ['text', 0],
  ])('should take %j within %i levels', (value, levels) => expect(isDeeper(value, levels)).toBe(false));

  it('should refuse one level more', () => expect(isDeeper({ one: { two: 'text' } }, 1)).toBe(true));

  it('should look at what no recursion could', () => {
    const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    expect(isDeeper(deep, 16)).toBe(true);
    expect(isDeeper(deep, 200_000)).toBe(false);
  });
});

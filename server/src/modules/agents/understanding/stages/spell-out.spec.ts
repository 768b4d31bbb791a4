import { spellOut } from './spell-out.js';

describe('spellOut', () => {
  it.each([
    ["orders of december '23", 'orders of december 2023'],
    ['any order for 13 dollars 86?', 'any order for 13.86 dollars?'],
    ["Rock 'n' roll", "Rock 'n' roll"],
    ['13 dollars 5 times', '13 dollars 5 times'],
  ])('should read "%s" as "%s"', (said, spelt) => {
    expect(spellOut(said)).toBe(spelt);
  });
});

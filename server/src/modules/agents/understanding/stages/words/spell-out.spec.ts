import { spellOut } from './spell-out.js';

describe('spellOut', () => {
  it.each([
    ["orders of december '23", 'orders of december 2023'],
    ['any order for 13 dollars 86?', 'any order for 13.86 dollars?'],
    ['orders 01.01.2023 - 31.12.2023', 'orders 01.01.2023 to 31.12.2023'],
    ['between 2022 – 2024', 'between 2022 to 2024'],
    ['U2 - 2 albums', 'U2 - 2 albums'],
    ["Rock 'n' roll", "Rock 'n' roll"],
    ['13 dollars 5 times', '13 dollars 5 times'],
  ])('should read "%s" as "%s"', (said, spelt) => {
    expect(spellOut(said)).toBe(spelt);
  });
});

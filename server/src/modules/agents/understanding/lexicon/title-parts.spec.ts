import { partSaid, titlePart, withPartNumber } from './title-parts.js';

describe('parts of titles', () => {
  it.each([
    ['rarities ii', { stem: 'rarities', number: 2 }],
    ['late sessions disc 1 live', { stem: 'late sessions', number: 1 }],
    ['chronicle vol 12', { stem: 'chronicle', number: 12 }],
    ['rock in rio cd2', { stem: 'rock in rio', number: 2 }],
    ['quiet rooms', null],
    ['live in 1984', null],
    ['iii', null],
  ])('should be read in %j', (title, part) => {
    expect(titlePart(title.split(' '))).toEqual(part);
  });

  it.each([
    ['ii', 2],
    ['vol 2', 2],
    ['disc two', 2],
    ['i', null],
    ['2', null],
    ['quiet rooms', null],
  ])('should be said by %j', (words, number) => {
    expect(partSaid(words.split(' '))).toBe(number);
  });

  it('should be written as the others are', () => {
    expect(withPartNumber('Rarities I', 3)).toBe('Rarities III');
    expect(withPartNumber('Live 1992 (Disc 1)', 2)).toBe('Live 1992 (Disc 2)');
    expect(withPartNumber('Quiet Rooms', 2)).toBeUndefined();
  });
});

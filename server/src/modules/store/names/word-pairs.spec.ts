import { canBeMisspelling, numberOf } from './word-pairs.js';

const split = (text: string): string[] => text.split(' ');

describe('canBeMisspelling', () => {
  it.each([
    ['iron maden', 'iron maiden', true],
    ['pearl jim', 'pearl jam', true],
    ['sweet child of mine', 'sweet child o mine', true],
    ['ledzepplin', 'led zeppelin', true],
    ['back in black', 'back to black', false],
    ['van halen ii', 'van halen iii', false],
    ['led zeppelin 4', 'led zeppelin i', false],
    ['greatest hits', 'greatest hits 2', false],
    ['greatest hits 2', 'greatest hits ii', true],
  ])('should say whether %s can be meant as %s', (given, name, expected) => {
    expect(canBeMisspelling(split(given), split(name))).toBe(expected);
  });
});

describe('numberOf', () => {
  it('should read single Roman letters only at the end of a title', () => {
    expect(numberOf('iv', false)).toBe('4');
    expect(numberOf('v', false)).toBeUndefined();
    expect(numberOf('v', true)).toBe('5');
    expect(numberOf('live', true)).toBeUndefined();
  });
});

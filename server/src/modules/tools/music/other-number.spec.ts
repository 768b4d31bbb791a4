import { inOtherNumber } from './other-number.js';

describe('inOtherNumber', () => {
  it.each([
    ['rainbow', 'rainbows'],
    ['Wings', 'wing'],
    ['city', 'cities'],
    ['ladies', 'lady'],
    ['paper boat', 'papers boats'],
  ])('should say %j as %j too', (text, other) => {
    expect(inOtherNumber(text)).toContain(other);
  });

  it('should hold the text itself', () => {
    expect(inOtherNumber('paper boat')).toContain('paper boat');
  });

  it('should leave small words and long texts as they are', () => {
    expect(inOtherNumber('the')).toEqual(['the']);
    expect(inOtherNumber('one two three four five')).toEqual(['one two three four five']);
  });
});

import fc from 'fast-check';
import { spellingDistance, toleratedEdits } from './spelling-distance.js';

describe('spellingDistance', () => {
  it.each([
    ['maiden', 'maiden', 0],
    ['maden', 'maiden', 1],
    ['beatels', 'beatles', 1],
    ['metalicca', 'metallica', 2],
    ['hendricks', 'hendrix', 3],
    ['', 'ab', 2],
  ])('should count the edits between %s and %s', (one, other, edits) => {
    expect(spellingDistance(one, other, 5)).toBe(edits);
    expect(spellingDistance(other, one, 5)).toBe(edits);
  });

  it('should stop counting beyond the limit', () => {
    expect(spellingDistance('queen', 'motorhead', 2)).toBe(3);
    expect(spellingDistance('abcdef', 'uvwxyz', 1)).toBe(2);
    expect(spellingDistance('a'.repeat(65), 'a'.repeat(66), 2)).toBe(3);
  });

  it('should find one edit wherever one letter was left out', () => {
    const word = fc.stringMatching(/^[a-z]{2,20}$/);
    fc.assert(
      fc.property(word, fc.nat(), (text, place) => {
        const at = place % text.length;
        expect(spellingDistance(text.slice(0, at) + text.slice(at + 1), text, 2)).toBe(1);
      }),
    );
  });
});

describe('toleratedEdits', () => {
  it('should forgive more in longer words and nothing in the shortest', () => {
    expect([3, 4, 6, 7, 20].map(toleratedEdits)).toEqual([0, 1, 1, 2, 2]);
  });
});

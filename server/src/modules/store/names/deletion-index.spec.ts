import fc from 'fast-check';
import { DeletionIndex } from './deletion-index.js';
import { spellingDistance } from './spelling-distance.js';

const indexOf = (texts: readonly string[], deletions: number): DeletionIndex => {
  const index = new DeletionIndex(() => deletions);
  texts.forEach((text, owner) => index.add(text, owner));
  index.seal();
  return index;
};

const candidates = (index: DeletionIndex, text: string): Set<number> => {
  const found = new Set<number>();
  index.forEachCandidate(text, (owner) => found.add(owner));
  return found;
};

describe('DeletionIndex', () => {
  it('should find texts that lack, add, swap or change a letter', () => {
    const index = indexOf(['metallica', 'queen', 'motorhead'], 1);
    for (const text of ['metallica', 'metalica', 'metalllica', 'metlalica', 'metollica']) {
      expect(candidates(index, text)).toContain(0);
    }
  });

  it('should offer little that is far away', () => {
    expect([...candidates(indexOf(['metallica', 'queen'], 1), 'beethoven')]).toEqual([]);
  });

  it('should answer nothing when nothing was filed', () => {
    expect([...candidates(indexOf([], 2), 'queen')]).toEqual([]);
  });

  it('should never miss a text within as many edits as letters are left out', () => {
    const word = fc.stringMatching(/^[abc]{3,9}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (texts, text) => {
        const found = candidates(indexOf(texts, 2), text);
        texts.forEach((other, owner) => {
          if (spellingDistance(text, other, 2) <= 2) expect(found).toContain(owner);
        });
      }),
    );
  });
});

import { foldWords } from './fold-words.js';

describe(foldWords.name, () => {
  it('should ignore case, accents, punctuation and repetition', () => {
    expect(foldWords('MOTÖRHEAD, motorhead & Motörhead!')).toEqual(['motorhead']);
  });

  it('should keep words of other scripts and numbers', () => {
    expect(foldWords('Кино 1988 日本')).toEqual(['кино', '1988', '日本']);
  });

  it('should find no word in wildcards and spaces', () => {
    expect(foldWords('% _ * \\ \u0000')).toEqual([]);
  });

  it('should answer at once for a hostile text', () => {
    const started = performance.now();
    foldWords('e\u0301'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

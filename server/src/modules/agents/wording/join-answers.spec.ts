import { joinAnswers, wordingText } from './join-answers.js';

describe('joinAnswers', () => {
  it('should join the parts in their order and say none twice', () => {
    const one = { lead: 'A:', facts: '- x', close: '' };
    const other = { lead: 'B', facts: '', close: 'C' };
    expect(wordingText(one)).toBe('A:\n\n- x');
    expect(joinAnswers([one, other, one])).toBe('A:\n\n- x\n\nB\n\nC');
  });
});

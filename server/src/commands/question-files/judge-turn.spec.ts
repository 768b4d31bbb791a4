import { judgeTurn } from './judge-turn.js';

const turn = {
  say: 'acdc records?',
  agent: 'music_agent',
  all: [['Let There Be Rock', 'LTBR'], ['two albums']],
  none: ['Thriller'],
};
const answer = {
  status: 'complete',
  agentType: 'music_agent',
  content: 'There are **two albums**: Let There Be Rock and another.',
};

describe(judgeTurn.name, () => {
  it('should pass an answer with one alternative of every entry and nothing forbidden', () => {
    expect(judgeTurn(turn, answer)).toEqual([]);
    expect(judgeTurn(turn, { ...answer, content: 'LTBR is one of TWO   Albums' })).toEqual([]);
  });

  it('should name what is missing with all its alternatives', () => {
    expect(judgeTurn(turn, { ...answer, content: 'two albums' })).toEqual(['missing: Let There Be Rock | LTBR']);
  });

  it('should name what must not be there', () => {
    expect(judgeTurn(turn, { ...answer, content: `${answer.content} And Thriller.` })).toEqual([
      'must not be there: Thriller',
    ]);
  });

  it('should name the wrong agent', () => {
    expect(judgeTurn(turn, { ...answer, agentType: 'invoice_agent' })).toEqual([
      'answered by invoice_agent instead of music_agent',
    ]);
    expect(judgeTurn({ ...turn, agent: undefined }, { ...answer, agentType: 'invoice_agent' })).toEqual([]);
  });

  it('should fail an empty or failed answer even when nothing is expected', () => {
    const bare = { say: 'hi', all: [], none: [] };
    expect(judgeTurn(bare, { ...answer, content: ' ' })).toEqual(['no answer']);
    expect(judgeTurn(bare, { ...answer, status: 'failed' })).toEqual(['no answer']);
  });
});

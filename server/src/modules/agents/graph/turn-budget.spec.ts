import { TurnBudget } from './turn-budget.js';

describe('TurnBudget', () => {
  it('should allow eight model calls', () => {
    const budget = new TurnBudget();
    for (let call = 0; call < 8; call += 1) {
      expect(budget.mayAskModel).toBe(true);
      budget.noteModel({ llmCalls: 1, tokens: 10 });
    }
    expect(budget.mayAskModel).toBe(false);
  });

  it('should allow 2,048 tokens', () => {
    const budget = new TurnBudget();
    budget.noteModel({ llmCalls: 1, tokens: 2000 });
    expect(budget.tokensLeft).toBe(48);
    budget.noteModel({ llmCalls: 1, tokens: 60 });
    expect(budget.tokensLeft).toBe(0);
    expect(budget.mayAskModel).toBe(false);
  });

  it('should allow ten tool calls', () => {
    const budget = new TurnBudget();
    const taken = Array.from({ length: 12 }, () => budget.takeToolCall());
    expect(taken.filter(Boolean)).toHaveLength(10);
  });

  it('should ask for words once, unless no call was made', () => {
    const budget = new TurnBudget();
    budget.noteWords({ llmCalls: 0, tokens: null });
    expect(budget.mayWriteWords).toBe(true);
    budget.noteWords({ llmCalls: 1, tokens: 5 });
    expect(budget.mayWriteWords).toBe(false);
    expect(budget.mayAskModel).toBe(true);
    expect(budget.deadline().aborted).toBe(false);
  });
});

import { TurnBudget } from './turn-budget.js';

describe('TurnBudget', () => {
  it('should allow eight model calls', () => {
    const budget = new TurnBudget();
    for (let call = 0; call < 8; call += 1) {
      expect(budget.mayAskModel).toBe(true);
      budget.noteModel({ llmCalls: 1, heard: 10 });
    }
    expect(budget.mayAskModel).toBe(false);
  });

  it('should allow 2,048 tokens', () => {
    const budget = new TurnBudget();
    budget.noteModel({ llmCalls: 1, heard: 2000 });
    expect(budget.tokensLeft).toBe(48);
    budget.noteModel({ llmCalls: 1, heard: 60 });
    expect(budget.tokensLeft).toBe(0);
    expect(budget.mayAskModel).toBe(false);
  });

  it('should keep a call for the words, and plan each request in two calls at most', () => {
    const budget = new TurnBudget();
    expect(budget.planningCalls).toBe(2);
    for (let request = 0; request < 3; request += 1)
      budget.notePlanning({ llmCalls: 2, heard: 9, degradedReason: null }, 10);
    expect(budget.planningCalls).toBe(1);
    budget.notePlanning({ llmCalls: 1, heard: 9, degradedReason: null }, 10);
    expect(budget.planningCalls).toBe(0);
    expect(budget.mayWriteWords).toBe(true);
  });

  it('should give all requests of a turn fifteen seconds of planning together', () => {
    const budget = new TurnBudget();
    budget.notePlanning({ llmCalls: 1, heard: 0, degradedReason: null }, 9000);
    expect(budget.planningMsLeft).toBe(6000);
    budget.notePlanning({ llmCalls: 1, heard: 0, degradedReason: null }, 7000);
    expect(budget.planningCalls).toBe(0);
  });

  it('should plan nothing more after a failure, and ask a model that was too slow for nothing more', () => {
    const failed = new TurnBudget();
    failed.notePlanning({ llmCalls: 1, heard: 0, degradedReason: 'model_failed' }, 10);
    expect([failed.planningCalls, failed.mayWriteWords]).toEqual([0, true]);
    const slow = new TurnBudget();
    slow.notePlanning({ llmCalls: 1, heard: 0, degradedReason: 'model_slow' }, 10);
    expect([slow.planningCalls, slow.mayWriteWords]).toEqual([0, false]);
  });

  it('should allow ten tool calls', () => {
    const budget = new TurnBudget();
    const taken = Array.from({ length: 12 }, () => budget.takeToolCall());
    expect(taken.filter(Boolean)).toHaveLength(10);
  });

  it('should ask for words once, unless no call was made', () => {
    const budget = new TurnBudget();
    budget.noteWords({ llmCalls: 0, heard: 0 });
    expect(budget.mayWriteWords).toBe(true);
    budget.noteWords({ llmCalls: 1, heard: 5 });
    expect(budget.mayWriteWords).toBe(false);
    expect(budget.mayAskModel).toBe(true);
    expect(budget.deadline().aborted).toBe(false);
  });
});

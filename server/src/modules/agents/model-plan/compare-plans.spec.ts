import type { MentionedName, PlannedRequest } from '../understanding/plan.js';
import { addsTo, leavesOut } from './compare-plans.js';

const artist = (text: string): MentionedName => ({ kind: 'artist', text, said: text, known: true, guessed: false });

function request(text: string, names: readonly string[], given: Record<string, string | number> = {}): PlannedRequest {
  return {
    text,
    agent: 'music_agent',
    intent: 'test',
    calls: [{ tool: 'a_tool', arguments: given }],
    names: names.map(artist),
    details: {},
    confidence: 1,
    needsIdentity: false,
  };
}

describe('addsTo', () => {
  it('should let a choice add a name that the plan speaks of nowhere', () => {
    const text = 'albums by Queen, perhaps U2';
    expect(addsTo(request(text, ['U2']), request(text, ['Queen']))).toBe(true);
  });

  it.each([
    ['albums by Queen', ['Queen'], ['Queen']],
    ['albums by Queen', [], ['Queen']],
    ['albums by Queen but not U2', ['U2'], ['Queen']],
    ['albums by Queen without U2', ['U2'], ['Queen']],
  ])('should add nothing for %j: %j beside %j', (text, chosen, planned) => {
    expect(addsTo(request(text, chosen), request(text, planned))).toBe(false);
  });
});

describe('leavesOut', () => {
  it('should see that every name the message has is missing', () => {
    expect(leavesOut(request('jazz of Queen', ['Jazz']), request('jazz of Queen', ['Queen']))).toBe(true);
    expect(leavesOut(request('jazz of Queen', ['Queen']), request('jazz of Queen', ['Queen']))).toBe(false);
  });

  it('should see that a number of the message is missing', () => {
    const planned = request('what of 371', [], { invoice_id: 371 });
    expect(leavesOut(request('what of 371', []), planned)).toBe(true);
    expect(leavesOut(request('what of 371', [], { invoice_id: 371 }), planned)).toBe(false);
  });
});

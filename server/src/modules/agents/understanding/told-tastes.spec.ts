import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding, planAfter } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('a taste that was told and is asked back', () => {
  it.each([
    'which genre did I tell you I love?',
    'do you remember what style of music I mentioned I am keen on',
    'what bands have I said that I like most?',
    'remind me what kind of music i told you im into',
  ])('should show what is remembered for %j', (text) => {
    const { requests } = planAfter(understanding, 'I like Jazz', text);
    expect(requests.map(({ intent }) => intent)).toEqual(['show_memory']);
  });

  it.each(['I told you I like Jazz', 'which songs did I buy most?'])('should ask nothing back in %j', (text) => {
    expect(understanding.plan(text, ALONE).requests.map(({ intent }) => intent)).not.toContain('show_memory');
  });
});

describe('a taste that is asked after or forgotten', () => {
  const planned = (text: string): unknown[] =>
    understanding.plan(text, ALONE).requests.map(({ intent, calls }) => [intent, calls[0]?.arguments]);

  it.each(['what are my tastes?', 'so what are my tastes according to you?', 'which artists do I dislike?'])(
    'should be shown for "%s"',
    (text) => {
      expect(planned(text)).toEqual([['show_memory', {}]]);
    },
  );

  it('should be forgotten by its name, and stated by nothing that asks to forget', () => {
    expect(planned('forget that I dislike live')).toEqual([['forget_memory', { artist_name: 'Live' }]]);
    expect(understanding.plan('forget that I dislike Ostrava', ALONE).preferences).toEqual([]);
  });

  it.each(['forget that I dislike that blorby stuff', 'forget that I like silly walks'])(
    'should not be forgotten as a whole where what is meant is not known: "%s"',
    (text) => {
      const [request] = understanding.plan(text, ALONE).requests;
      expect(request?.intent).toBe('forget_memory');
      expect(request?.calls.map((call) => Object.keys(call.arguments).length)).not.toContain(0);
    },
  );

  it('should be of a name of an everyday word', () => {
    expect(understanding.plan('I don’t like live', ALONE).preferences).toEqual([
      { kind: 'artist', value: 'Live', liked: false },
    ]);
  });
});

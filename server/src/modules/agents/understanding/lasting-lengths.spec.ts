import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const planned = (text: string): unknown[] =>
  understanding
    .plan(text, ALONE)
    .requests.map(({ intent, names, details }) => [intent, names.map((name) => name.text), details['minimum']]);

describe('songs that go on for longer than so much', () => {
  it.each([
    ['long drive, any Ostrava songs that run on past 7 minutes?', 'Ostrava', 420_000],
    ['what rock tracks do you carry that drag on beyond 10 minutes?', 'Rock', 600_000],
    ['which Nordlicht titles keep going for more than 4 mins?', 'Nordlicht', 240_000],
    ['I need jazz pieces which stretch out over 9 minutes', 'Jazz', 540_000],
  ])('should read the limit in %j', (text, name, minimum) => {
    expect(planned(text)).toEqual([[expect.anything(), [name], minimum]]);
  });

  it('should leave a verb without a length alone', () => {
    expect(planned('go on')).not.toEqual([[expect.anything(), [], expect.anything()]]);
  });
});

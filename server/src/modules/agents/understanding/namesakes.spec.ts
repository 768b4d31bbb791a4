import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { EarlierTurn } from './understanding.contract.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

/** A question of which nothing was found but these names like the one that was said. */
function unanswered(said: string, near: readonly string[]): EarlierTurn {
  const { requests } = understanding.plan(said, ALONE);
  const result = { status: 'rows', total: 0, shown: 0, more: false, rows: [], near } as const;
  const evidence = requests.flatMap(({ calls }) =>
    calls.map(({ tool }) => ({ id: tool, tool, arguments: {}, result, durationMs: 1 })),
  );
  return { said, answered: '…', requests, evidence };
}

const agreed = (near: readonly string[]): unknown[] =>
  understanding
    .plan('yes', { ...ALONE, earlier: [unanswered('did I ever buy anything by Ostrava?', near)] })
    .requests.map(({ intent, names }) => [intent, names.map(({ text }) => text)]);

describe('a name of which only a longer one was bought', () => {
  it('should be the longer one after "yes"', () => {
    expect(agreed(['Ostrava (Classic)'])).toEqual([['purchased_tracks', ['Ostrava (Classic)']]]);
  });

  it('should be left open where several are like it, or none', () => {
    expect(agreed(['Ostrava (Classic)', 'Ostrava (Live)']).flat()).not.toContain('purchased_tracks');
    expect(agreed([]).flat()).not.toContain('purchased_tracks');
  });
});

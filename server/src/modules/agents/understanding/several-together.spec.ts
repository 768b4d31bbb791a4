import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { PlannedRequest } from './plan.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';
import type { EarlierTurn } from './understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const intentsOf = (text: string): readonly string[] =>
  understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('The sum of several titles', () => {
  it.each([
    ['how long do Paper Boats and September run altogether?', undefined],
    ['what do Paper Boats and September cost in total?', 'price'],
    ['the albums Quiet Rooms and Harbour Lights, how much are they together?', 'price'],
    ['¿cuánto duran Paper Boats y September en total?', undefined],
    ['quanto custam Paper Boats e September ao todo?', 'price'],
    ['combien coûtent Paper Boats et September ensemble ?', 'price'],
    ['wie lang sind Paper Boats und September insgesamt?', undefined],
  ])('should be one question in "%s"', (text, by) => {
    const [request, ...others] = understanding.plan(text, ALONE).requests;
    expect(others).toEqual([]);
    expect(request).toMatchObject({ intent: 'sum_of_titles', calls: [{ tool: 'get_price_of' }, {}] });
    expect(request?.details['by']).toBe(by);
  });

  it('should be told of two that were spoken of one after the other', () => {
    const said = ['how long is Paper Boats?', 'and September?', 'how long are the two together?'];
    expect(planWithRows(...said)).toMatchObject([{ intent: 'sum_of_titles', calls: [{}, {}] }]);
  });

  it.each(['how much do Paper Boats and September cost?', 'how long are all songs by Ostrava together?'])(
    'should not be heard in "%s"',
    (text) => {
      expect(intentsOf(text)).not.toContain('sum_of_titles');
    },
  );
});

describe('Two counts held against each other', () => {
  it.each([
    ['who has more albums, Ostrava or Nordlicht?', 'albums'],
    ['does Ostrava have fewer songs than The Velvet Harbour?', 'tracks'],
    ['are there more jazz songs than bossa nova songs?', 'tracks'],
    ['¿quién tiene más discos, Ostrava o The Velvet Harbour?', 'albums'],
    ['wer hat mehr Lieder, Ostrava oder The Velvet Harbour?', 'tracks'],
  ])('should be one question in "%s"', (text, kind) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([
      { intent: 'compare_counts', details: { kind }, calls: [{ tool: 'count_catalogue' }, {}] },
    ]);
  });

  it('should be told of two counts that came before', () => {
    const said = ['how many albums by Ostrava?', 'and by The Velvet Harbour?', 'so who has more?'];
    expect(planWithRows(...said)).toMatchObject([
      {
        intent: 'compare_counts',
        details: { kind: 'albums' },
        names: [{ text: 'Ostrava' }, { text: 'The Velvet Harbour' }],
      },
    ]);
  });

  it('should not be heard where more is wished for', () => {
    expect(intentsOf('show me more songs by Ostrava or The Velvet Harbour')).not.toContain('compare_counts');
  });
});

/** What is planned for the last of some messages, when each before it found one row. */
function planWithRows(...said: readonly string[]): readonly PlannedRequest[] {
  const earlier = said.slice(0, -1).reduce<readonly EarlierTurn[]>((turns, text) => {
    const { requests } = understanding.plan(text, { ...ALONE, earlier: turns });
    const rows = [{ title: requests[0]?.names[0]?.text ?? '', artist: 'Ostrava' }];
    const result = { status: 'rows' as const, total: 1, shown: 1, more: false, rows };
    const evidence = requests.flatMap(({ calls }) =>
      calls.map(({ tool }) => ({ id: tool, tool, arguments: {}, result, durationMs: 1 })),
    );
    return [...turns, { said: text, answered: '', requests, evidence }];
  }, []);
  return understanding.plan(said.at(-1) ?? '', { ...ALONE, earlier }).requests;
}

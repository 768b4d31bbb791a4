import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { EarlierTurn } from './understanding.contract.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

/** What is planned for the last of some messages, when the ones before it found nothing to show. */
const planAfter = (...said: readonly string[]): ReturnType<BuiltInUnderstanding['plan']> => {
  const earlier = said.slice(0, -1).reduce<readonly EarlierTurn[]>((turns, text) => {
    const { requests } = understanding.plan(text, { ...ALONE, earlier: turns });
    return [...turns, { said: text, answered: '', requests, evidence: [] }];
  }, []);
  return understanding.plan(said.at(-1) ?? '', { ...ALONE, earlier });
};

describe('the other end of a list', () => {
  it.each([
    [['longest jazz song', 'and the shortest?'], 'ranked_songs', 'shortest', 'Jazz'],
    [['the shortest album by Ostrava', 'and the longest?'], 'ranked_albums', 'longest', 'Ostrava'],
    [['longest jazz song', 'and the shortest?', 'what about rock'], 'ranked_songs', 'shortest', 'Rock'],
    [['¿cuál es la canción más larga de Ostrava?', '¿y la más corta?'], 'ranked_songs', 'shortest', 'Ostrava'],
  ])('should keep what was said before in %j', (said, intent, sort, name) => {
    expect(planAfter(...said).requests).toMatchObject([{ intent, details: { sort }, names: [{ text: name }] }]);
  });

  it('should show what was counted to "which ones?"', () => {
    const [request] = planAfter('how many albums by Ostrava do you have', 'which ones').requests;
    expect(request).toMatchObject({ intent: 'albums_by_artist', names: [{ text: 'Ostrava' }] });
    expect(request?.details).not.toHaveProperty('asked');
  });
});

describe('one order of a month', () => {
  it('should be opened where its contents are asked for', () => {
    const { requests } = understanding.plan('what was in my May 2022 order', ALONE);
    expect(requests).toMatchObject([{ intent: 'invoice_detail', details: { from: '2022-05-01', position: 1 } }]);
    expect(understanding.plan('my orders of May 2022', ALONE).requests).toMatchObject([{ intent: 'invoice_list' }]);
  });
});

describe('what fans like', () => {
  it.each([
    'what do Ostrava fans enjoy?',
    'music in the vein of Ostrava',
    'something a lover of Ostrava might like, but nothing by Ostrava',
  ])('should take %j for artists like theirs', (text) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([
      { intent: 'similar_artists', names: [{ text: 'Ostrava' }] },
    ]);
  });
});

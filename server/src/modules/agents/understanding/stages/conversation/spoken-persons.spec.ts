import type { Evidence } from '../../../../tools/evidence.js';
import type { BuiltInUnderstanding } from '../../built-in.understanding.js';
import type { PlannedRequest } from '../../plan.js';
import { ALONE, inventedUnderstanding } from '../../testing/invented-store.js';
import type { EarlierTurn } from '../../understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

/** "Who sings Paper Boats?", answered with a song of Ostrava on Quiet Rooms. */
function ofSong(): EarlierTurn {
  const said = 'who sings Paper Boats?';
  const { requests } = understanding.plan(said, ALONE);
  const rows = [{ track_id: 1, title: 'Paper Boats', artist: 'Ostrava', album: 'Quiet Rooms' }];
  const evidence = requests.flatMap(({ calls }) =>
    calls.map(({ tool }): Evidence => ({
      id: tool,
      tool,
      arguments: {},
      result: { status: 'rows', total: 1, shown: 1, more: false, rows },
      durationMs: 1,
    })),
  );
  return { said, answered: '…', requests, evidence };
}

const after = (said: string): PlannedRequest | undefined =>
  understanding.plan(said, { ...ALONE, earlier: [ofSong()] }).requests[0];

describe('persons that are spoken of', () => {
  it.each([
    'which more songs does she sing',
    'has he done anything else?',
    'what else have they recorded',
    'other tracks of hers?',
    'more tunes from him please',
    '¿otros temas de ella?',
    'outras faixas dela?',
    'weitere Songs von ihm?',
  ])('should answer %j with the songs of the artist', (said) => {
    expect(after(said)).toMatchObject({ intent: 'tracks_by_artist', names: [{ kind: 'artist', text: 'Ostrava' }] });
  });

  it('should go on asking about the song where nobody is spoken of', () => {
    expect(after('how long is it')?.names[0]).toMatchObject({ kind: 'track', text: 'Paper Boats' });
  });

  it.each(['did she release Quiet Rooms', 'does she have others'])(
    'should take the "she" of %j for no title',
    (said) => {
      expect(after(said)?.names.map(({ text }) => text)).not.toContain('She');
    },
  );

  it.each(['do you have She', 'price of the song she', 'who made the song she'])(
    'should find the title in %j',
    (said) => {
      expect(understanding.plan(said, ALONE).requests[0]?.names[0]).toMatchObject({ kind: 'track', text: 'She' });
    },
  );

  it.each(["you're terrible", 'youre a useless bot', "they're dumb"])('should hear no title in %j', (said) => {
    expect(understanding.plan(said, ALONE).requests.map(({ intent }) => intent)).toEqual(['upset']);
  });
});

import { toEarlierTurns } from './earlier-turns.js';

const REQUEST = {
  text: 'albums by U2',
  agent: 'music_agent',
  intent: 'albums_by_artist',
  calls: [{ tool: 'get_albums_by_artist', arguments: { artist_name: 'U2' } }],
  names: [{ kind: 'artist', text: 'U2', said: 'u2', known: true, guessed: false }],
  details: { limit: 25 },
  confidence: 0.9,
  needsIdentity: false,
};
const EVIDENCE = {
  id: 'call-1',
  tool: 'get_albums_by_artist',
  arguments: { artist_name: 'U2' },
  result: { status: 'rows' as const, total: 1, shown: 1, more: false, rows: [{ title: 'War' }] },
  durationMs: 1,
};

describe(toEarlierTurns.name, () => {
  it('should hand back what the agents left', () => {
    const [turn] = toEarlierTurns([{ said: 'u2?', answered: 'War.', requests: [REQUEST], evidence: [EVIDENCE] }]);
    expect(turn).toEqual({ said: 'u2?', answered: 'War.', requests: [REQUEST], evidence: [EVIDENCE] });
  });

  it('should leave out what is written in another form, and keep the words', () => {
    const odd = { ...EVIDENCE, arguments: { customer_id: 5 } };
    const window = [{ said: 'u2?', answered: 'War.', requests: [{ intent: 'old' }, null, REQUEST], evidence: [odd] }];
    expect(toEarlierTurns(window)).toEqual([{ said: 'u2?', answered: 'War.', requests: [REQUEST], evidence: [] }]);
  });
});

import type { EarlierTurn } from '../../modules/agents/understanding/understanding.contract.js';
import { foldText } from './fold-text.js';
import { Answering } from './testing/answering.js';
import { STARTER_FILE } from './testing/asked-stores.js';
import { CONVERSATIONS } from './testing/conversations.js';

const TIME = 120_000;
const LEAST_TURNS = 6;

describe('conversations', () => {
  let answering: Answering;

  beforeAll(async () => {
    answering = await Answering.open(STARTER_FILE);
  }, TIME);
  afterAll(() => answering.close());

  it('should be ten at least of six turns or more', () => {
    expect(CONVERSATIONS.filter(({ turns }) => turns.length >= LEAST_TURNS).length).toBeGreaterThanOrEqual(10);
  });

  it.each(CONVERSATIONS)(
    'should be followed from turn to turn: $about',
    async ({ customerId, turns }) => {
      const conversation = answering.converse(customerId);
      const window: EarlierTurn[] = [];
      const missing: string[] = [];
      for (const [say, ...holds] of turns) {
        const outcome = await conversation(say, window);
        const folded = foldText(outcome.content);
        missing.push(...holds.filter((text) => !folded.includes(foldText(text))).map((text) => `${say}: ${text}`));
        window.push({ said: say, answered: outcome.content, requests: outcome.requests, evidence: outcome.evidence });
      }
      expect(missing).toEqual([]);
    },
    TIME,
  );
});

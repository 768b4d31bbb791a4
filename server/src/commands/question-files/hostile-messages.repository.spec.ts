import { generateCases } from '../../../evals/generate.js';
import { hostileMessages } from '../../../evals/hostile/hostile-messages.js';
import type { QuestionCase } from '../../../evals/question-case.js';
import { SEED } from '../../../evals/random.js';
import type { TurnOutcome } from '../../modules/agents/graph/turn.contract.js';
import { foldText } from './fold-text.js';
import { judgeTurn } from './judge-turn.js';
import { Answering } from './testing/answering.js';
import { ASKED_STORES, columnOf, IS_WHOLE } from './testing/asked-stores.js';
import { unfoundedClaims } from './testing/unfounded-claims.js';

const HOSTILE = IS_WHOLE ? 2000 : 210;
const VALID = IS_WHOLE ? 200 : 21;
const TIME = 600_000;
const EVERY_NAME = `SELECT Name FROM Artist UNION SELECT Title FROM Album UNION SELECT Name FROM Track UNION SELECT Name FROM Genre
  UNION SELECT Name FROM Playlist UNION SELECT Name FROM MediaType UNION SELECT Composer FROM Track WHERE Composer IS NOT NULL`;
/** The generic failure, which tells nothing and must not be needed. */
const FAILED_STATUS = ['failed', 'stopped'];

describe.each(ASKED_STORES)('hostile messages in %s', (_name, file) => {
  let answering: Answering;

  beforeAll(async () => {
    answering = await Answering.open(file);
  });
  afterAll(() => answering.close());

  const messages = hostileMessages(HOSTILE, SEED);
  const valid = validQuestions(file);
  const storeNames = new Set(columnOf(file, EVERY_NAME).map(foldText));

  it(
    'should all be answered, with nothing that no row bears out',
    async () => {
      const wrong: string[] = [];
      for (const message of messages) {
        const outcome = await answering.ask(message);
        wrong.push(...faultsOf(message, outcome, storeNames));
      }
      expect(wrong).toEqual([]);
    },
    TIME,
  );

  it(
    'should spoil no valid question that follows them',
    async () => {
      const spoilt: string[] = [];
      for (const [place, question] of valid.entries()) {
        const [turn = { say: '' }] = question.turns;
        const customerId = question.customer_id;
        const said = messages[(place * 7) % messages.length] ?? '';
        const before = await answering.ask(said, { customerId });
        const window = [{ said, answered: before.content, requests: before.requests, evidence: before.evidence }];
        const alone = problems(turn, await answering.ask(turn.say, { customerId }));
        const after = problems(turn, await answering.ask(turn.say, { customerId, window }));
        if (after.length > alone.length) spoilt.push(`${said.slice(0, 60)} → ${turn.say}: ${after.join('; ')}`);
      }
      expect(spoilt).toEqual([]);
    },
    TIME,
  );
});

function faultsOf(message: string, outcome: TurnOutcome, storeNames: ReadonlySet<string>): string[] {
  const faults = [
    ...(FAILED_STATUS.includes(outcome.status) || outcome.degradedReason !== null
      ? [`failed: ${outcome.degradedReason}`]
      : []),
    ...(outcome.content.trim() === '' ? ['empty'] : []),
    ...unfoundedClaims(outcome, message, storeNames),
  ];
  return faults.map((fault) => `${JSON.stringify(message.slice(0, 80))}: ${fault}`);
}

/** Questions of one turn, from all categories of the development part. */
function validQuestions(file: string): readonly QuestionCase[] {
  const single = generateCases(file, SEED).filter(({ part, turns }) => part === 'develop' && turns.length === 1);
  const step = Math.max(1, Math.floor(single.length / VALID));
  return single.filter((_, place) => place % step === 0).slice(0, VALID);
}

function problems(turn: QuestionCase['turns'][number], { status, content, agentType }: TurnOutcome): string[] {
  const expected = {
    say: turn.say,
    agent: turn.agent,
    all: [...(turn.all ?? [])].map((one) => [...one]),
    none: [...(turn.none ?? [])],
  };
  return judgeTurn(expected, { status, content, agentType });
}

import {
  type ResumeRequest,
  type TurnOutcome,
  type TurnRequest,
  TurnRunner,
} from '../../modules/agents/graph/turn.contract.js';
import type { QuestionCase } from './question-case.js';
import { QuestionPlayer } from './question-player.js';

const outcome = (status: TurnOutcome['status'], content: string): TurnOutcome => ({
  status,
  content,
  agentType: 'music_agent',
  agents: ['music_agent'],
  requests: [],
  evidence: [],
  degradedReason: null,
  model: null,
  llmCalls: 0,
  tokens: null,
  firstFactMs: null,
  firstTokenMs: null,
  interrupt: null,
});

/** Answers with what was said; "secret" waits for an identity. */
class EchoRunner extends TurnRunner {
  readonly requests: TurnRequest[] = [];
  readonly resumed: string[] = [];
  readonly forgotten: string[] = [];

  override async run(request: TurnRequest): Promise<TurnOutcome> {
    this.requests.push(request);
    return request.message === 'secret' ? outcome('interrupted', 'Who are you?') : outcome('complete', request.message);
  }

  override async resume(request: ResumeRequest): Promise<TurnOutcome> {
    this.resumed.push(request.waitingRunId);
    return outcome(request.message.includes('@') ? 'interrupted' : 'complete', 'Welcome');
  }

  override async forget(runId: string): Promise<void> {
    this.forgotten.push(runId);
  }
}

const questionOf = (customer_id: number | null, ...said: string[]): QuestionCase => ({
  id: 'x',
  category: 'c',
  customer_id,
  turns: said.map((say) => ({ say, all: [[say]], none: [] })),
});

describe(QuestionPlayer.name, () => {
  let runner: EchoRunner;
  let forgottenProofs: number[];
  let player: QuestionPlayer;

  beforeEach(() => {
    runner = new EchoRunner();
    forgottenProofs = [];
    player = new QuestionPlayer(
      runner,
      { forget: async (conversationId) => void forgottenProofs.push(conversationId) },
      'built_in',
    );
  });

  it('should give each turn the turns before it', async () => {
    await player.play(questionOf(null, 'one', 'two', 'three'));
    expect(runner.requests.map(({ window }) => window.map(({ said, answered }) => [said, answered]))).toEqual([
      [],
      [['one', 'one']],
      [
        ['one', 'one'],
        ['two', 'two'],
      ],
    ]);
    expect(runner.requests[0]?.mode).toBe('built_in');
  });

  it('should play each case as an account and a conversation of its own, proven as the case says', async () => {
    await player.play(questionOf(5, 'one'));
    await player.play(questionOf(null, 'one'));
    const [first, second] = runner.requests;
    expect(first?.caller.customerId).toBe(5);
    expect(second?.caller.customerId).toBeNull();
    expect(first?.conversationId).not.toBe(second?.conversationId);
    expect(first?.caller.userId).not.toBe(second?.caller.userId);
  });

  it('should answer a waiting question with an identifier and a code, and anything else as a new question', async () => {
    await player.play(questionOf(null, 'secret', 'albums by U2', 'a@example.com', '123456', '654321'));
    const [waiting] = runner.requests;
    expect(runner.resumed).toEqual([waiting?.runId, waiting?.runId]);
    expect(runner.requests.map(({ message }) => message)).toEqual(['secret', 'albums by U2', '654321']);
    expect(runner.forgotten).toEqual([]);
  });

  it('should leave nothing waiting and no claim behind', async () => {
    await player.play(questionOf(null, 'secret'));
    expect(runner.forgotten).toEqual([runner.requests[0]?.runId]);
    expect(forgottenProofs).toEqual([runner.requests[0]?.conversationId]);
  });

  it('should judge every turn', async () => {
    const result = await player.play(questionOf(null, 'secret', 'one'));
    expect(result.turns.map(({ problems }) => problems)).toEqual([['missing: secret'], []]);
  });
});

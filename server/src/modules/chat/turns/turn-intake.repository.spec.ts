import { databaseKinds } from '../../../database/testing-kinds.js';
import { NothingPendingError } from '../../agents/errors/nothing-pending.error.js';
import { ChatBench } from '../testing/chat-bench.js';
import { ask, say } from '../testing/fake-turn-runner.js';
import { MASKED_CODE } from './turn-secrets.js';

const kinds = await databaseKinds();

describe.each(kinds)('questions to the person on %s', (kind) => {
  let bench: ChatBench;

  beforeAll(async () => {
    bench = await ChatBench.open(kind);
  });
  beforeEach(() => bench.begin());
  afterEach(async () => bench.end());
  afterAll(async () => bench.close());

  beforeEach(() => {
    bench.runner.script = async (request, resumes) => {
      if (resumes === null && request.message === 'my invoices') return ask(request, 'identifier', 'Who are you?');
      if (resumes !== null && request.message.includes('@')) return ask(request, 'code', 'The code?');
      return say(request, resumes === null ? 'an answer' : 'your invoices');
    };
  });

  it('should take an identifier and then a code as answers, and keep the code nowhere', async () => {
    const { threadId } = await bench.send('my invoices').then(async (turn) => (await bench.finished(turn), turn));
    await bench.finished(await bench.send('me@example.com', { threadId }));
    const turn = await bench.send('123 456', { threadId });
    expect((await bench.finished(turn)).message?.content).toBe('your invoices');
    expect(bench.runner.resumed.map(({ message }) => message)).toEqual(['me@example.com', '123 456']);
    expect(new Set(bench.runner.resumed.map(({ waitingRunId }) => waitingRunId))).toEqual(
      new Set([bench.runner.asked[0]?.runId]),
    );
    const question = await bench.server.rows.messages.findOneInConversation(
      turn.run.conversationId,
      turn.run.userMessageId,
    );
    expect(question?.content).toBe(MASKED_CODE);
    expect(JSON.stringify(await bench.hear(turn))).not.toContain('456"');
    expect(await bench.server.rows.runs.findWaiting(turn.run.conversationId)).toBeNull();
  });

  it('should answer another question and go on waiting', async () => {
    const first = await bench.send('my invoices');
    await bench.finished(first);
    const other = await bench.send('albums by U2?', { threadId: first.threadId });
    expect((await bench.finished(other)).message?.content).toBe('an answer');
    expect((await bench.server.rows.runs.findWaiting(first.run.conversationId))?.id).toBe(first.run.id);
  });

  it('should forget the older wait when a newer question waits', async () => {
    const first = await bench.send('my invoices');
    await bench.finished(first);
    const second = await bench.send('my invoices', { threadId: first.threadId });
    await bench.finished(second);
    expect(bench.runner.forgotten).toEqual([first.run.id]);
    expect((await bench.server.rows.runs.findWaiting(first.run.conversationId))?.id).toBe(second.run.id);
  });

  it('should resume once when asked twice at once', async () => {
    const first = await bench.send('my invoices');
    await bench.finished(first);
    let bothAreIn = (): void => undefined;
    const bothIn = new Promise<void>((resolve) => (bothAreIn = resolve));
    bench.runner.script = async (request) => bothIn.then(async () => ask(request, 'code', 'The code?'));
    const replies = [1, 2].map(() => bench.reply(first.threadId, 'me@example.com'));
    const settled = await Promise.allSettled(replies);
    bothAreIn();
    for (const reply of settled) if (reply.status === 'fulfilled') await bench.finished(reply.value);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(settled.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: expect.any(NothingPendingError),
    });
    expect(bench.runner.resumed).toHaveLength(1);
  });

  it('should wait across a restart of the server', async () => {
    const first = await bench.send('my invoices');
    await bench.finished(first);
    await bench.killAndRestart();
    await bench.finished(await bench.send('me@example.com', { threadId: first.threadId }));
    expect(bench.runner.resumed).toMatchObject([{ waitingRunId: first.run.id, message: 'me@example.com' }]);
  });

  it('should ask for the code again when the process that received it is gone', async () => {
    const first = await bench.send('my invoices');
    await bench.finished(first);
    await bench.finished(await bench.send('me@example.com', { threadId: first.threadId }));
    bench.runner.script = async () => new Promise(() => undefined);
    const lost = await bench.send('123456', { threadId: first.threadId });
    await bench.hear(lost, 0, 1);
    await bench.killAndRestart();
    expect((await bench.finished(lost)).message).toMatchObject({
      content: 'The code?',
      facts: { status: 'interrupted' },
    });
    expect(await bench.server.rows.runs.findWaiting(lost.run.conversationId)).toMatchObject({ waitId: first.run.id });
  });

  it('should take the words for a question when the state of the wait is gone', async () => {
    const first = await bench.send('my invoices');
    await bench.finished(first);
    bench.runner.script = async (request, resumes) => {
      if (resumes !== null) throw new NothingPendingError();
      return say(request, 'as a question');
    };
    const turn = await bench.reply(first.threadId, 'me@example.com');
    expect((await bench.finished(turn)).message?.content).toBe('as a question');
  });
});

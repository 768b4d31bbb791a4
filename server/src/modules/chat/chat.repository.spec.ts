import { databaseKinds } from '../../database/testing-kinds.js';
import { NothingPendingError } from '../agents/errors/nothing-pending.error.js';
import { ConversationNotFoundError } from '../conversations/errors/conversation-not-found.error.js';
import { MessageNotFoundError } from '../conversations/errors/message-not-found.error.js';
import { testCaller } from '../conversations/testing/conversation-rows.js';
import { KeyReusedError } from './errors/key-reused.error.js';
import { TooManyTurnsError } from './errors/too-many-turns.error.js';
import { ChatBench, OPTIONS, PATIENCE } from './testing/chat-bench.js';
import { say, talkUntilStopped } from './testing/fake-turn-runner.js';

const kinds = await databaseKinds();

describe.each(kinds)('messages on %s', (kind) => {
  let bench: ChatBench;

  beforeAll(async () => {
    bench = await ChatBench.open(kind);
  });
  beforeEach(() => bench.begin());
  afterEach(async () => bench.end());
  afterAll(async () => bench.close());

  it('should answer a message and name the conversation after it', async () => {
    const turn = await bench.send('Hello there');
    expect(await bench.finished(turn)).toMatchObject({
      run: { status: 'complete' },
      message: { content: 'You said: Hello there', sender: 'assistant', facts: { status: 'success' } },
    });
    expect(await bench.server.conversations.read(bench.caller, turn.threadId)).toMatchObject({
      conversation: { title: 'Hello there' },
      messageCount: 2,
      activeRun: null,
    });
  });

  it('should answer two sends at once in order, the second with the first answer in its window', async () => {
    const turns = await Promise.all([
      bench.send('one', { threadId: 'conv_two' }),
      bench.send('two', { threadId: 'conv_two' }),
    ]);
    await Promise.all(turns.map(bench.finished));
    const [first, second] = bench.runner.asked;
    expect(second?.window).toMatchObject([{ said: first?.message, answered: `You said: ${first?.message}` }]);
    expect(first?.window).toEqual([]);
  });

  it('should not run two turns of one conversation at the same time', async () => {
    let running = 0;
    let most = 0;
    bench.runner.script = async (request) => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 10));
      running -= 1;
      return say(request, 'done');
    };
    const turns = await Promise.all(
      [1, 2, 3, 4].map((number) => bench.send(`message ${number}`, { threadId: 'conv_line' })),
    );
    await Promise.all(turns.map(bench.finished));
    expect(most).toBe(1);
    expect(bench.runner.asked).toHaveLength(4);
  });

  it('should give one run to fifty equal requests under one key, and refuse another body', async () => {
    const turns = await Promise.all(Array.from({ length: 50 }, () => bench.send('once', {}, 'a key')));
    expect(new Set(turns.map(({ run }) => run.id)).size).toBe(1);
    await bench.finished(turns[0] ?? (await bench.send('never')));
    expect(bench.runner.asked).toHaveLength(1);
    await expect(bench.send('something else', {}, 'a key')).rejects.toThrow(KeyReusedError);
    const [, count] = await bench.server.rows.conversations.findPageByOwner(
      { ownerId: bench.caller.userId },
      { orderBy: 'createdAt', direction: 'DESC' },
      { skip: 0, take: 1 },
    );
    expect(count).toBe(1);
  });

  it(
    'should take ten turns of a user and refuse the eleventh',
    async () => {
      bench.runner.script = talkUntilStopped;
      const turns = await Promise.allSettled(
        Array.from({ length: 14 }, (_, index) => bench.send('go', { threadId: `conv_many_${index}` })),
      );
      expect(turns.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
      expect(turns.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: expect.any(TooManyTurnsError),
      });
      expect(bench.server.live.size).toBeLessThanOrEqual(2);
      const taken = turns.flatMap((turn) => (turn.status === 'fulfilled' ? [turn.value] : []));
      await Promise.all(taken.map(({ threadId }) => bench.server.control.stop(bench.caller, threadId)));
      await Promise.all(taken.map(bench.finished));
    },
    PATIENCE,
  );

  it('should not know threads and messages of others', async () => {
    const theirs = await bench.send('mine');
    await bench.finished(theirs);
    const other = testCaller(bench.caller.userId + 5000);
    const foreign = { message: 'x', options: OPTIONS, threadId: theirs.threadId };
    await expect(bench.server.chat.send(other, foreign, undefined)).rejects.toThrow(ConversationNotFoundError);
    await expect(bench.server.control.stop(other, theirs.threadId)).rejects.toThrow(ConversationNotFoundError);
    const own = await bench.server.chat.send(other, { message: 'own', options: OPTIONS }, undefined);
    await bench.finished(own);
    const parentId = theirs.run.answerMessageId;
    const wrongParent = { message: 'x', options: OPTIONS, threadId: own.threadId, parentId };
    await expect(bench.server.chat.send(other, wrongParent, undefined)).rejects.toThrow(MessageNotFoundError);
    await expect(bench.server.control.takeUp(other, own.threadId, parentId)).rejects.toThrow(MessageNotFoundError);
    expect(bench.runner.asked).toHaveLength(2);
  });

  it('should keep the other branch when a question is edited and when an answer is made anew', async () => {
    const first = await bench.send('first');
    await bench.finished(first);
    const edited = await bench.send('edited', { threadId: first.threadId, parentId: null });
    await bench.finished(edited);
    const again = await bench.server.chat.regenerate(bench.caller, first.threadId, first.run.answerMessageId, OPTIONS);
    await bench.finished(again);
    expect(bench.runner.asked.map(({ message, window }) => [message, window.length])).toEqual([
      ['first', 0],
      ['edited', 0],
      ['first', 0],
    ]);
    const { conversationId } = first.run;
    const all = { skip: 0, take: 10 };
    const [path] = await bench.server.rows.messages.findBranchPage(conversationId, again.run.answerMessageId, all);
    expect(path.map(({ id }) => id)).toEqual([first.run.userMessageId, again.run.answerMessageId]);
    expect((await bench.server.rows.messages.findPage(first.run.conversationId, { skip: 0, take: 10 }))[1]).toBe(5);
  });

  it('should refuse a reply when nothing is asked, and a resume when nothing is new', async () => {
    const turn = await bench.send('Hello');
    await bench.finished(turn);
    await expect(bench.server.chat.reply(bench.caller, turn.threadId, '123456', OPTIONS, undefined)).rejects.toThrow(
      NothingPendingError,
    );
    await expect(bench.server.control.takeUp(bench.caller, turn.threadId, turn.run.answerMessageId)).rejects.toThrow(
      NothingPendingError,
    );
    await expect(bench.server.control.takeUp(bench.caller, turn.threadId, undefined)).rejects.toThrow(
      NothingPendingError,
    );
    expect((await bench.server.control.takeUp(bench.caller, turn.threadId, turn.run.userMessageId)).run.id).toBe(
      turn.run.id,
    );
  });
});

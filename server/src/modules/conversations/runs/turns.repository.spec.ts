import { StaleWriteError } from '../../../database/transactions/stale-write.error.js';
import { databaseKinds, openDatabaseOf } from '../../../database/testing-kinds.js';
import type { TestDatabase } from '../../../database/testing.js';
import {
  answeredTurn,
  type ConversationRows,
  conversationRows,
  finishedTurn,
  newTurn,
  startConversation,
} from '../testing/conversation-rows.js';
import type { RunRecord } from './run.record.js';

const kinds = await databaseKinds();

describe.each(kinds)('turns on %s', (kind) => {
  let database: Omit<TestDatabase, 'file'>;
  let rows: ConversationRows;
  let nextUser = 100;

  beforeAll(async () => {
    database = await openDatabaseOf(kind);
    rows = conversationRows(database.dataSource);
  });

  afterEach(async () => {
    await database.dataSource.query("UPDATE runs SET status = 'complete'");
  });

  afterAll(async () => database.close());

  const start = () => startConversation(rows, (nextUser += 1));
  const claim = async (): Promise<RunRecord> => {
    const run = await rows.runs.claimNext('spec', 2);
    if (run === null) throw new Error('No run can start.');
    return run;
  };

  it('should store the question with the place of its answer, hidden until it is there', async () => {
    const conversation = await start();
    await rows.turns.store(newTurn(conversation, 'Hello'));
    const [messages, count] = await rows.messages.findPage(conversation.id, { skip: 0, take: 10 });
    const run = await rows.runs.findCurrent(conversation.id);
    expect(messages).toMatchObject([{ sender: 'user', content: 'Hello', parentId: null }]);
    expect(count).toBe(1);
    expect(run).toMatchObject({ status: 'queued', userMessageId: messages[0]?.id, waitId: run?.id });
  });

  it('should store two sends at once one after the other', async () => {
    const conversation = await start();
    await Promise.all([rows.turns.store(newTurn(conversation, 'one')), rows.turns.store(newTurn(conversation, 'two'))]);
    const first = await claim();
    expect(await rows.runs.claimNext('spec', 2)).toBeNull();
    await rows.turns.finish(first, finishedTurn('first answer'));
    const second = await claim();
    const all = { skip: 0, take: 10 };
    const [path] = await rows.messages.findBranchPage(conversation.id, second.userMessageId, all);
    expect(path.map(({ content }) => content)).toEqual([expect.any(String), 'first answer', expect.any(String)]);
    expect(path[2]?.parentId).toBe(first.answerMessageId);
  });

  it('should go on once from the message that was chosen', async () => {
    const conversation = await start();
    const first = await answeredTurn(rows, conversation, 'one', 'first answer');
    await answeredTurn(rows, conversation, 'two', 'second answer');
    await rows.conversations.chooseNext(conversation, first.answerMessageId);
    const branch = await answeredTurn(rows, conversation, 'other', 'other answer');
    const next = await answeredTurn(rows, conversation, 'next', 'next answer');
    const parentOf = async (id: number) => (await rows.messages.findOneInConversation(conversation.id, id))?.parentId;
    expect(await parentOf(branch.userMessageId)).toBe(first.answerMessageId);
    expect(await parentOf(next.userMessageId)).toBe(branch.answerMessageId);
  });

  it('should let one of many take a run', async () => {
    await rows.turns.store(newTurn(await start(), 'mine'));
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, index) => rows.runs.claimNext(`process-${index}`, 2)),
    );
    expect(claims.filter((claimed) => claimed !== null)).toHaveLength(1);
  });

  it('should hold back the third running turn of a user', async () => {
    const user = (nextUser += 1);
    const conversations = await Promise.all([1, 2, 3].map(() => startConversation(rows, user)));
    for (const conversation of conversations) await rows.turns.store(newTurn(conversation, 'go'));
    expect([await claim(), await claim()]).toHaveLength(2);
    expect(await rows.runs.claimNext('spec', 2)).toBeNull();
  });

  it('should store nothing for a user without room', async () => {
    const conversation = await start();
    await rows.turns.store(newTurn(conversation, 'one', { unfinishedPerUser: 1 }));
    await expect(rows.turns.store(newTurn(conversation, 'two', { unfinishedPerUser: 1 }))).rejects.toThrow(
      StaleWriteError,
    );
    expect(await rows.messages.findPage(conversation.id, { skip: 0, take: 10 })).toMatchObject([
      [{ content: 'one' }],
      1,
    ]);
  });

  it('should refuse the writes of a process that lost its run', async () => {
    const conversation = await start();
    await rows.turns.store(newTurn(conversation, 'slow'));
    const lost = await claim();
    expect(await rows.runs.requeue(lost)).toBe(true);
    const taken = await claim();
    await expect(rows.turns.finish(lost, finishedTurn('too late'))).rejects.toThrow(StaleWriteError);
    await rows.turns.finish(taken, finishedTurn('in time'));
    const message = await rows.messages.findOneInConversation(conversation.id, taken.answerMessageId);
    expect(message?.content).toBe('in time');
  });

  it('should let a waiting run be answered once', async () => {
    const conversation = await start();
    await rows.turns.store(newTurn(conversation, 'my invoices'));
    const interrupt = { kind: 'identifier', prompt: 'Who are you?' } as const;
    await rows.turns.finish(
      await claim(),
      finishedTurn('Who are you?', { status: 'interrupted', isWaiting: true, interrupt }),
    );
    const answers = await rows.runs.findWaiting(conversation.id);
    expect(answers?.interrupt).toEqual(interrupt);
    const stored = await Promise.allSettled(
      [1, 2].map(() => rows.turns.store(newTurn(conversation, 'me@example.com', { answers }))),
    );
    expect(stored.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await rows.runs.findFirstUnfinished(conversation.id)).toMatchObject({
      answersRunId: answers?.id,
      waitId: answers?.id,
    });
    expect(await rows.runs.findWaiting(conversation.id)).toBeNull();
  });

  it('should leave one run waiting when a newer one asks', async () => {
    const conversation = await start();
    const wait = { status: 'interrupted', isWaiting: true, interrupt: { kind: 'code', prompt: 'The code?' } } as const;
    for (const question of ['one', 'two']) {
      await rows.turns.store(newTurn(conversation, question));
      await rows.turns.finish(await claim(), finishedTurn('The code?', wait));
    }
    const waiting = (await rows.runs.findOpenByConversations([conversation.id])).filter(({ isWaiting }) => isWaiting);
    expect(waiting.map(({ id }) => id)).toEqual([(await rows.runs.findNewest(conversation.id))?.id]);
  });

  it('should give one run to a key that is used many times at once', async () => {
    const conversation = await start();
    const key = rows.keys.keyOf(conversation.userId, 'the key', 'the body');
    const stored = await Promise.allSettled(
      Array.from({ length: 10 }, () => rows.turns.store(newTurn(conversation, 'once', { key }))),
    );
    expect(stored.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const used = await rows.keys.findByUser(conversation.userId, key.keyHash);
    expect(used).toMatchObject({ bodyHash: key.bodyHash, runId: (await rows.runs.findNewest(conversation.id))?.id });
  });

  it('should take a key again after a day', async () => {
    const conversation = await start();
    const key = rows.keys.keyOf(conversation.userId, 'daily', 'body');
    await rows.turns.store(newTurn(conversation, 'yesterday', { key }));
    await database.dataSource.query("UPDATE idempotency_keys SET created_at = '2020-01-01T00:00:00.000Z'");
    expect(await rows.keys.findByUser(conversation.userId, key.keyHash)).toBeNull();
    await rows.turns.store(newTurn(conversation, 'today', { key }));
    expect(await rows.keys.findByUser(conversation.userId, key.keyHash)).not.toBeNull();
  });

  it('should keep events in order and drop those of an earlier attempt', async () => {
    const conversation = await start();
    const { id } = await answeredTurn(rows, conversation, 'q', 'a');
    const event = (number: number) => ({ number, name: 'text-delta', data: `{"text":"${number}"}` });
    await rows.events.append(id, [event(2), event(1), event(100_001)]);
    expect((await rows.events.findAfter(id, 1)).map(({ number }) => number)).toEqual([2, 100_001]);
    await rows.events.deleteBefore(id, 100_000);
    expect(await rows.events.findAfter(id, 0)).toEqual([event(100_001)]);
    await rows.events.deleteOfRunsFinishedBefore('2999-01-01T00:00:00.000Z');
    expect(await rows.events.findAfter(id, 0)).toEqual([]);
  });

  it('should find the runs of a process that fell silent', async () => {
    await rows.turns.store(newTurn(await start(), 'left alone'));
    const run = await claim();
    expect(await rows.runs.findSilent('2000-01-01T00:00:00.000Z')).toEqual([]);
    expect(await rows.runs.findSilent('2999-01-01T00:00:00.000Z')).toMatchObject([{ id: run.id }]);
    await database.dataSource.query("UPDATE runs SET heartbeat_at = '2001-01-01T00:00:00.000Z'");
    await rows.runs.heartbeat([run.id]);
    expect(await rows.runs.findSilent('2002-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('should show the newest turns of one branch only', async () => {
    const conversation = await start();
    const first = await answeredTurn(rows, conversation, 'one', 'answer one');
    await answeredTurn(rows, conversation, 'two', 'answer two');
    const question = { kind: 'new', content: 'other two', after: first.answerMessageId } as const;
    const branch = await answeredTurn(rows, conversation, 'other two', 'other answer', { question });
    const window = await rows.window.load(conversation.id, branch.answerMessageId, 5);
    expect(window.map(({ said, answered }) => [said, answered])).toEqual([
      ['one', 'answer one'],
      ['other two', 'other answer'],
    ]);
    expect(await rows.window.load(conversation.id, branch.answerMessageId, 1)).toHaveLength(1);
    expect(await rows.window.load(conversation.id, null, 5)).toEqual([]);
  });
});

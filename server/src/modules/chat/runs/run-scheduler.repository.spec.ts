import { databaseKinds } from '../../../database/testing-kinds.js';
import { ChatBench } from '../testing/chat-bench.js';
import { chatOver } from '../testing/chat-over.js';
import { FakeTurnRunner, say, talkUntilStopped } from '../testing/fake-turn-runner.js';

const kinds = await databaseKinds();

describe.each(kinds)('runs that were cut off on %s', (kind) => {
  let bench: ChatBench;

  beforeAll(async () => {
    bench = await ChatBench.open(kind);
  });
  beforeEach(() => bench.begin());
  afterEach(async () => bench.end());
  afterAll(async () => bench.close());

  it('should answer again what a killed process left, with the events numbered on', async () => {
    bench.runner.script = async (request) => {
      await say(request, 'before the kill');
      return new Promise(() => undefined);
    };
    const turn = await bench.send('important');
    const before = await bench.hear(turn, 0, 3);
    await bench.killAndRestart(new FakeTurnRunner());
    expect(await bench.finished(turn)).toMatchObject({
      run: { status: 'complete', epoch: 2 },
      message: { content: 'You said: important' },
    });
    const [, count] = await bench.server.rows.messages.findPage(turn.run.conversationId, { skip: 0, take: 10 });
    expect(count).toBe(2);
    const last = before.at(-1)?.id ?? 0;
    const [first] = await bench.hear(turn, last);
    expect(first?.name).toBe('run-start');
    expect(first?.id).toBeGreaterThan(last);
    expect(bench.runner.forgotten).toEqual([turn.run.id]);
  });

  it('should answer what was queued when the process was killed, in order', async () => {
    bench.runner.script = async () => new Promise(() => undefined);
    const turns = [];
    for (const message of ['one', 'two', 'three']) turns.push(await bench.send(message, { threadId: 'conv_queue' }));
    await bench.killAndRestart(new FakeTurnRunner());
    await Promise.all(turns.map(bench.finished));
    expect(bench.runner.asked.map(({ message }) => message)).toEqual(['one', 'two', 'three']);
  });

  it('should end a run that cut its process off three times, and finish it when asked', async () => {
    bench.runner.script = async () => new Promise(() => undefined);
    const turn = await bench.send('poison');
    await bench.hear(turn, 0, 1);
    await bench.dataSource.query('UPDATE runs SET epoch = 3');
    await bench.killAndRestart(new FakeTurnRunner());
    expect(await bench.finished(turn)).toMatchObject({
      run: { status: 'cut' },
      message: { facts: { status: 'interrupted' } },
    });
    expect((await bench.hear(turn)).at(-1)).toMatchObject({ name: 'run-end', data: '{"status":"failed"}' });
    await bench.server.control.takeUp(bench.caller, turn.threadId, turn.run.answerMessageId);
    expect(await bench.finished(turn)).toMatchObject({ run: { status: 'complete', epoch: 4 } });
  });

  it('should not take a run from a process that is alive', async () => {
    bench.runner.script = talkUntilStopped;
    const turn = await bench.send('mine');
    await bench.hear(turn, 0, 2);
    const other = chatOver(bench.dataSource, new FakeTurnRunner(), bench.server.rows);
    other.scheduler.wake();
    await other.scheduler.stop();
    expect(await bench.server.rows.runs.findOne(turn.run.id)).toMatchObject({ status: 'running', epoch: 1 });
    await bench.server.control.stop(bench.caller, turn.threadId);
    expect((await bench.finished(turn)).run?.status).toBe('stopped');
  });

  it('should put a run that outlasts the stop of the server back into the queue', async () => {
    bench.runner.script = async () => new Promise(() => undefined);
    const turn = await bench.send('long');
    await bench.hear(turn, 0, 1);
    await bench.server.scheduler.stop(10);
    expect(await bench.server.rows.runs.findOne(turn.run.id)).toMatchObject({ status: 'queued' });
    await bench.killAndRestart(new FakeTurnRunner());
    expect(await bench.finished(turn)).toMatchObject({ run: { status: 'complete' } });
  });
});

import { databaseKinds } from '../../../database/testing-kinds.js';
import { ChatBench, NEVER, OPTIONS } from '../testing/chat-bench.js';
import { chatOver } from '../testing/chat-over.js';
import { say, talkUntilStopped } from '../testing/fake-turn-runner.js';

const kinds = await databaseKinds();

describe.each(kinds)('the events of runs on %s', (kind) => {
  let bench: ChatBench;

  beforeAll(async () => {
    bench = await ChatBench.open(kind);
  });
  beforeEach(() => bench.begin());
  afterEach(async () => bench.end());
  afterAll(async () => bench.close());

  it('should tell the events in order with rising ids, and the same ones again afterwards', async () => {
    const turn = await bench.send('Hello');
    const live = await bench.hear(turn);
    expect(live.map(({ name }) => name)).toEqual([
      'run-start',
      'agent-start',
      'text-delta',
      'text-delta',
      'text-delta',
      'message-end',
      'run-end',
    ]);
    expect(live.map(({ id }) => id)).toEqual([...live.map(({ id }) => id)].sort((left, right) => left - right));
    expect(await bench.hear(turn)).toEqual(live);
  });

  it.each([1, 2, 4, 6])('should go on after %i events for a page that comes back', async (count) => {
    const turn = await bench.send('one two three');
    const before = await bench.hear(turn, 0, count);
    const last = before.at(-1)?.id ?? 0;
    const rest = await bench.hear(turn, last);
    expect([...before, ...rest]).toEqual(await bench.hear(turn));
  });

  it('should finish and keep an answer that nobody waits for', async () => {
    const turn = await bench.send('Hello');
    await bench.hear(turn, 0, 1);
    expect((await bench.finished(turn)).message?.content).toBe('You said: Hello');
  });

  it('should stop a turn within a second and keep what was said', async () => {
    bench.runner.script = talkUntilStopped;
    const turn = await bench.send('talk');
    await bench.hear(turn, 0, 4);
    const started = performance.now();
    await bench.server.control.stop(bench.caller, turn.threadId);
    const { run, message } = await bench.finished(turn);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(run?.status).toBe('stopped');
    expect(message).toMatchObject({ facts: { status: 'stopped' }, content: expect.stringMatching(/^(word )+$/) });
  });

  it('should end a turn that does not listen to a stop', async () => {
    bench.runner.script = async (request) => {
      request.emit({ event: 'text-delta', text: 'half' });
      return new Promise(() => undefined);
    };
    const turn = await bench.send('hang');
    await bench.hear(turn, 0, 2);
    await bench.server.control.stop(bench.caller, turn.threadId);
    expect(await bench.finished(turn)).toMatchObject({ run: { status: 'stopped' }, message: { content: 'half' } });
  });

  it('should apologise and say that it failed when the agents break', async () => {
    bench.runner.script = async () => Promise.reject(new Error('secret detail'));
    const turn = await bench.send('break');
    const heard = await bench.hear(turn);
    expect(heard.slice(-3).map(({ name }) => name)).toEqual(['run-error', 'message-end', 'run-end']);
    expect(JSON.stringify(heard)).not.toContain('secret detail');
    expect((await bench.finished(turn)).message?.facts?.status).toBe('failed');
  });

  it('should end without a word when its conversation is deleted while it runs', async () => {
    bench.runner.script = talkUntilStopped;
    const turn = await bench.send('talk');
    await bench.hear(turn, 0, 2);
    await bench.server.conversations.delete(bench.caller, turn.threadId);
    bench.server.live.find(turn.run.id)?.abort.abort();
    expect(await bench.server.stream.whenFinished(turn.run.id, NEVER)).toBeNull();
    expect((await bench.hear(turn)).at(-1)?.name).not.toBe('run-end');
  });

  it('should share a queue between two processes and follow a run of the other', async () => {
    const other = chatOver(bench.dataSource, bench.runner, bench.server.rows);
    bench.runner.script = async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return say(request, `answer to ${request.message}`);
    };
    const sends = ['a', 'b', 'c', 'd'].map((message, index) =>
      (index % 2 === 0 ? bench.server : other).chat.send(
        bench.caller,
        { message, options: OPTIONS, threadId: 'conv_shared' },
        undefined,
      ),
    );
    const turns = await Promise.all(sends);
    const timer = setInterval(() => [bench.server, other].forEach(({ scheduler }) => scheduler.wake()), 20);
    for (const turn of turns) expect((await bench.hear(turn)).at(-1)?.name).toBe('run-end');
    clearInterval(timer);
    expect(bench.runner.asked).toHaveLength(4);
    expect(bench.runner.asked.map(({ window }) => window.length)).toEqual([0, 1, 2, 3]);
    await other.scheduler.stop();
  });
});

import { ModelQueue } from './model-queue.js';

const never = new AbortController().signal;

describe('ModelQueue', () => {
  it('should let the calls run in order and tell each its place as it moves up', async () => {
    const queue = new ModelQueue(1);
    const first = await queue.enter(never);
    const places: string[] = [];
    const second = queue.enter(never, (place) => places.push(`second ${place}`));
    const third = queue.enter(never, (place) => places.push(`third ${place}`));
    first();
    (await second)();
    (await third)();
    expect(places).toEqual(['second 1', 'third 2', 'third 1']);
    expect(queue.length).toBe(0);
  });

  it('should refuse at once when too many wait', async () => {
    const queue = new ModelQueue(1, 1000, 1);
    const release = await queue.enter(never);
    const waiting = queue.enter(never);
    await expect(queue.enter(never)).rejects.toMatchObject({ code: 'MODEL.BUSY' });
    release();
    (await waiting)();
  });

  it('should refuse a call that has waited too long, and keep the others in order', async () => {
    const queue = new ModelQueue(1, 20);
    const release = await queue.enter(never);
    await expect(queue.enter(never)).rejects.toMatchObject({ code: 'MODEL.BUSY' });
    expect(queue.length).toBe(0);
    release();
    (await queue.enter(never))();
  });

  it('should let go of a call that is stopped while it waits', async () => {
    const queue = new ModelQueue(1);
    const release = await queue.enter(never);
    const stopping = new AbortController();
    const waiting = queue.enter(stopping.signal);
    stopping.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    release();
    (await queue.enter(never))();
  });

  it('should give a place back once only', async () => {
    const queue = new ModelQueue(1);
    const release = await queue.enter(never);
    release();
    release();
    await queue.enter(never);
    let entered = false;
    void queue.enter(AbortSignal.timeout(10)).then(
      () => (entered = true),
      () => undefined,
    );
    await new Promise((passed) => setTimeout(passed, 20));
    expect(entered).toBe(false);
  });
});

import { setImmediate as nextTick } from 'node:timers/promises';
import { OneAtATime } from './one-at-a-time.js';

describe(OneAtATime.name, () => {
  it('should finish work of a key before the next of that key begins, and let other keys pass', async () => {
    const queue = new OneAtATime();
    const steps: string[] = [];
    const work = (name: string, ticks: number) => async (): Promise<void> => {
      steps.push(`${name} begins`);
      for (let tick = 0; tick < ticks; tick += 1) await nextTick();
      steps.push(`${name} ends`);
    };
    await Promise.all([queue.run('a', work('a1', 3)), queue.run('a', work('a2', 1)), queue.run('b', work('b1', 1))]);
    expect(steps.indexOf('a2 begins')).toBeGreaterThan(steps.indexOf('a1 ends'));
    expect(steps.indexOf('b1 ends')).toBeLessThan(steps.indexOf('a1 ends'));
  });

  it('should go on after work that failed', async () => {
    const queue = new OneAtATime();
    const failing = queue.run('a', async () => Promise.reject(new Error('no')));
    const next = queue.run('a', async () => 'done');
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('done');
  });
});

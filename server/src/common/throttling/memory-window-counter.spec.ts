import { MemoryWindowCounter } from './memory-window-counter.js';

describe(MemoryWindowCounter.name, () => {
  let at = 0;
  const counter = (): MemoryWindowCounter => new MemoryWindowCounter(() => at);

  beforeEach(() => {
    at = 1_000;
  });

  it('should count from the first hit and start anew when its window has ended', async () => {
    const counting = counter();
    expect(await counting.hit('key', 100)).toEqual({ hits: 1, remainingMilliseconds: 100 });
    at += 99;
    expect(await counting.hit('key', 100)).toEqual({ hits: 2, remainingMilliseconds: 1 });
    at += 1;
    expect(await counting.hit('key', 100)).toEqual({ hits: 1, remainingMilliseconds: 100 });
  });

  it('should count keys apart', async () => {
    const counting = counter();
    await counting.hit('one', 100);
    expect(await counting.hit('other', 100)).toMatchObject({ hits: 1 });
  });

  it('should not keep windows that have ended for ever', async () => {
    const counting = counter();
    for (let key = 0; key < 9_000; key += 1) await counting.hit(`key ${key}`, 100);
    at += 1_000;
    for (let hit = 0; hit < 1_001; hit += 1) await counting.hit('alive', 100);
    expect(counting.size).toBe(1);
  });
});

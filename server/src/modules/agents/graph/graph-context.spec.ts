import { AsyncLocalStorage } from 'node:async_hooks';
import { AsyncLocalStorageProviderSingleton } from '@langchain/core/singletons';
import { inGraphContext } from './graph-context.js';

describe(inGraphContext.name, () => {
  const storage = new AsyncLocalStorage();

  beforeAll(() => AsyncLocalStorageProviderSingleton.initializeGlobalInstance(storage));

  const followed = (): Promise<unknown> =>
    storage.run('turn', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return storage.getStore();
    });

  it('should keep what a turn finds until the last of them has ended', async () => {
    const short = inGraphContext(async () => undefined);
    const long = inGraphContext(followed);
    expect([await short, await long]).toEqual([undefined, 'turn']);
  });

  it('should follow nothing while no graph runs, and again when one does', async () => {
    await inGraphContext(followed);
    storage.enterWith('left behind');
    await inGraphContext(async () => undefined);
    expect(storage.getStore()).toBeUndefined();
    expect(await inGraphContext(followed)).toBe('turn');
  });
});

import { setTimeout as wait } from 'node:timers/promises';
import type { ModelHealth, ModelPiece } from '../chat-model.contract.js';
import { ModelConnection } from '../model-provider.contract.js';
import { HealthWatch } from './health-watch.js';

const READY: ModelHealth = { state: 'ready', model: 'a:1b', reason: null };
const LOADING: ModelHealth = { state: 'loading', model: 'a:1b', reason: null };

class FixedConnection extends ModelConnection {
  contextSize = 8192;
  looks = 0;

  constructor(private readonly answer: () => Promise<ModelHealth>) {
    super();
  }

  override health(): Promise<ModelHealth> {
    this.looks += 1;
    return this.answer();
  }

  override stream(): AsyncIterable<ModelPiece> {
    throw new Error('Nobody is asked while health is watched.');
  }
}

describe('HealthWatch', () => {
  it('should notice by itself that a model has been loaded, and tell it when it is true', async () => {
    const answers = [LOADING, READY];
    const connection = new FixedConnection(async () => answers.shift() ?? READY);
    const told: string[] = [];
    const watch = new HealthWatch([{ connection }], ({ state }) => told.push(state));
    await watch.look();
    expect(told).toEqual(['loading']);
    await wait(700);
    expect(watch.health).toEqual(READY);
    expect(told).toEqual(['loading', 'ready']);
    watch.close();
  });

  it('should ask before anything is decided by what is old, and not while it is fresh', async () => {
    const connection = new FixedConnection(async () => READY);
    const watch = new HealthWatch([{ connection }]);
    expect(await watch.fresh()).toEqual(READY);
    expect(await watch.fresh()).toEqual(READY);
    expect(connection.looks).toBe(1);
  });

  it('should keep nobody waiting for a server that does not answer', async () => {
    const connection = new FixedConnection(() => wait(2000, READY, { ref: false }));
    const watch = new HealthWatch([{ connection }]);
    const startedAt = performance.now();
    expect(await watch.fresh()).toMatchObject({ state: 'none', reason: 'not_checked' });
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });

  it('should take a model for none whose context has no room for a question', async () => {
    const connection = new FixedConnection(async () => READY);
    connection.contextSize = 512;
    expect(await new HealthWatch([{ connection }]).fresh()).toMatchObject({
      state: 'none',
      reason: 'context_too_small',
    });
  });
});

import { setTimeout as wait } from 'node:timers/promises';
import { ModelFailedError } from '../errors/model-failed.error.js';
import { ModelRestingError } from '../errors/model-resting.error.js';
import { ModelBreaker } from './model-breaker.js';

const REST_MS = 40;

describe('ModelBreaker', () => {
  it('should refuse calls after five failures in a row, without making them', async () => {
    const breaker = await brokenBreaker();
    let made = 0;
    await expect(run(breaker, () => ((made += 1), works()))).rejects.toBeInstanceOf(ModelRestingError);
    expect(made).toBe(0);
    expect(breaker.resting).toBe(true);
  });

  it('should count failures in the midst of an answer', async () => {
    const breaker = new ModelBreaker(REST_MS);
    const halfway = async function* () {
      yield 'half';
      throw new ModelFailedError('cut_off');
    };
    for (let call = 0; call < 5; call += 1) await expect(run(breaker, halfway)).rejects.toThrow();
    expect(breaker.resting).toBe(true);
  });

  it('should let one call try again after the rest and close when it works', async () => {
    const breaker = await brokenBreaker();
    await wait(REST_MS + 10);
    expect(await run(breaker, works)).toEqual(['well']);
    expect(breaker.resting).toBe(false);
  });

  it('should refuse the others at once while one call tries', async () => {
    const breaker = await brokenBreaker();
    await wait(REST_MS + 10);
    const trial = breaker.guard(works);
    await trial.next();
    await expect(run(breaker, works)).rejects.toBeInstanceOf(ModelRestingError);
    await trial.return(undefined);
    await wait(0);
    expect(breaker.resting).toBe(false);
  });

  it('should rest again when the trial fails', async () => {
    const breaker = await brokenBreaker();
    await wait(REST_MS + 10);
    await expect(run(breaker, fails)).rejects.toBeInstanceOf(ModelFailedError);
    await expect(run(breaker, works)).rejects.toBeInstanceOf(ModelRestingError);
  });

  it('should not count what a person stopped', async () => {
    const breaker = new ModelBreaker(REST_MS);
    const stopped = async function* () {
      yield 'some';
      throw new DOMException('stopped', 'AbortError');
    };
    for (let call = 0; call < 6; call += 1) await expect(run(breaker, stopped)).rejects.toThrow('stopped');
    expect(breaker.resting).toBe(false);
  });
});

async function brokenBreaker(): Promise<ModelBreaker> {
  const breaker = new ModelBreaker(REST_MS);
  for (let call = 0; call < 5; call += 1) await expect(run(breaker, fails)).rejects.toThrow();
  return breaker;
}

async function* works(): AsyncGenerator<string> {
  yield 'well';
}

async function* fails(): AsyncGenerator<string> {
  yield* [];
  throw new ModelFailedError('server_error');
}

async function run(breaker: ModelBreaker, start: () => AsyncIterable<string>): Promise<string[]> {
  const seen: string[] = [];
  for await (const piece of breaker.guard(start)) seen.push(piece);
  return seen;
}

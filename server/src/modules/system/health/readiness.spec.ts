import { NotReadyError } from '../errors/not-ready.error.js';
import { Readiness } from './readiness.js';

const readinessOver = (answers: boolean): Readiness =>
  new Readiness(Object.assign(Object.create(null), { answers: async () => answers }));

describe(Readiness.name, () => {
  it('should be ready while the database answers', async () => {
    await expect(readinessOver(true).require()).resolves.toBeUndefined();
  });

  it('should not be ready while the database does not answer', async () => {
    await expect(readinessOver(false).require()).rejects.toThrow(NotReadyError);
  });

  it('should not be ready from the beginning of a shutdown on', async () => {
    const readiness = readinessOver(true);
    readiness.onModuleDestroy();
    await expect(readiness.require()).rejects.toThrow(NotReadyError);
  });
});

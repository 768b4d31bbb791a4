import { createSecretKey } from 'node:crypto';
import { Cipher } from '../../../common/encryption/cipher.js';
import { AttemptLimits } from '../../../common/throttling/attempt-limits.js';
import { RedisConnection } from '../../../common/throttling/redis-connection.js';
import { readSettings } from '../../../config/settings.js';
import { TooManyAttemptsError } from '../errors/too-many-attempts.error.js';
import { accountKey, SignInLimits } from './sign-in-limits.js';

const cipher = new Cipher({
  signing: createSecretKey(Buffer.alloc(32, 1)),
  encryption: { id: 'aaaaaaaa', secret: Buffer.alloc(32, 1) },
  previousEncryption: null,
});

const inMemory = new AttemptLimits(new RedisConnection(readSettings({}, '/nowhere')));

describe(SignInLimits.name, () => {
  const here = { account: 'user:7', address: '203.0.113.9' };
  let limits: SignInLimits;
  let looked: number;
  const wrong = async (): Promise<null> => {
    looked += 1;
    return null;
  };

  beforeEach(() => {
    limits = new SignInLimits(inMemory, cipher);
    looked = 0;
  });

  const tryMany = async (times: number, attempt = here): Promise<PromiseSettledResult<null>[]> =>
    Promise.allSettled(Array.from({ length: times }, () => limits.guard(attempt, wrong)));

  it('should look at five wrong passwords and no more, even when they come all at once', async () => {
    const results = await tryMany(50);
    expect(looked).toBe(5);
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(refusals).toHaveLength(45);
    expect(refusals[0]).toBeInstanceOf(TooManyAttemptsError);
    expect(refusals[0].retryAfterSeconds).toBeGreaterThan(800);
  });

  it('should count an account together however it is named, and names nobody has by the name', () => {
    expect(accountKey({ id: 7 }, 'luis')).toBe(accountKey({ id: 7 }, 'luis@example.com'));
    expect(accountKey(null, ' LUIS ')).toBe(accountKey(null, 'luis'));
    expect(accountKey(null, 'luis')).not.toBe(accountKey(null, 'anna'));
  });

  it('should still let the owner in from elsewhere', async () => {
    await tryMany(10);
    await expect(limits.guard({ ...here, address: '198.51.100.1' }, async () => 'in')).resolves.toBe('in');
  });

  it('should refuse the right password too while the limit holds', async () => {
    await tryMany(5);
    await expect(limits.guard(here, async () => 'in')).rejects.toThrow(TooManyAttemptsError);
  });

  it('should start anew after a success', async () => {
    await tryMany(4);
    await limits.guard(here, async () => 'in');
    await tryMany(5);
    expect(looked).toBe(9);
  });

  it('should stop guessing from ever new addresses after a hundred in a row', async () => {
    for (let place = 0; place < 30; place += 1) await tryMany(5, { ...here, address: `198.51.100.${place}` });
    expect(looked).toBe(100);
  });
});

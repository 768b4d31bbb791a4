import { RateLimiterMemory } from 'rate-limiter-flexible';
import { AttemptLimit } from './attempt-limits.js';

describe(AttemptLimit.name, () => {
  const limit = (): AttemptLimit =>
    new AttemptLimit(new RateLimiterMemory({ keyPrefix: 'test', points: 2, duration: 60 }), 2);

  it('should allow as many attempts as it was made for and then tell how long to wait', async () => {
    const attempts = limit();
    await attempts.count('key');
    expect(await attempts.secondsUntilAllowed('key')).toBe(0);
    await attempts.count('key');
    expect(await attempts.secondsUntilAllowed('key')).toBeGreaterThan(50);
    expect(await attempts.secondsUntilAllowed('key')).toBeLessThanOrEqual(60);
    expect(await attempts.secondsUntilAllowed('other')).toBe(0);
  });

  it('should forget attempts when told to', async () => {
    const attempts = limit();
    await attempts.count('key');
    await attempts.count('key');
    await attempts.clear('key');
    expect(await attempts.secondsUntilAllowed('key')).toBe(0);
  });
});

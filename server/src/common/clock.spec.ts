import { localTime } from './clock.js';

describe('localTime', () => {
  it('should give the day of the place, not that of UTC', () => {
    expect(localTime('Pacific/Auckland', '2025-12-31T20:30:00.000Z')).toBe('2026-01-01T09:30:00');
    expect(localTime('America/New_York', '2026-01-01T03:00:00.000Z')).toBe('2025-12-31T22:00:00');
    expect(localTime('UTC', '2026-01-01T00:00:00.000Z')).toBe('2026-01-01T00:00:00');
  });
});

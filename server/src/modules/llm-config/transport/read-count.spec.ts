import { readCount } from './read-count.js';

describe('readCount', () => {
  it.each([0, 1, 42, 131_072])('should take %d', (value) => {
    expect(readCount(value)).toBe(value);
  });

  it.each([-5000, 1.5, 1e18, Number.NaN, Infinity, '12', null, undefined, {}])('should not take %p', (value) => {
    expect(readCount(value)).toBeNull();
  });
});

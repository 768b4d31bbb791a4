import { takeRandomBytes } from './random-pool.js';

describe(takeRandomBytes.name, () => {
  it('should give as many bytes as asked for and none twice, past the end of its pool too', () => {
    const taken = Array.from({ length: 2_000 }, () => takeRandomBytes(28));
    expect(taken.every((bytes) => bytes.length === 28)).toBe(true);
    expect(new Set(taken.map((bytes) => bytes.toString('hex'))).size).toBe(2_000);
  });
});

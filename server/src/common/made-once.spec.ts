import { madeOnce } from './made-once.js';

describe('what is made once', () => {
  it('should be made once for each key', () => {
    let makings = 0;
    const made = madeOnce((key: string) => {
      makings += 1;
      return { key };
    });
    expect(made('a')).toBe(made('a'));
    expect(made('b')).toEqual({ key: 'b' });
    expect(makings).toBe(2);
  });
});

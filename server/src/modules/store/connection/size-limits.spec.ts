import { having } from './size-limits.js';

describe('limits of sizes', () => {
  it('should be both, one or none of a clause', () => {
    expect(having('COUNT(*)', { least: 2, most: 5 })).toEqual({
      sql: 'HAVING COUNT(*) >= ? AND COUNT(*) <= ?',
      parameters: [2, 5],
    });
    expect(having('COUNT(*)', { most: 5 })).toEqual({ sql: 'HAVING COUNT(*) <= ?', parameters: [5] });
    expect(having('COUNT(*)', {})).toEqual({ sql: '', parameters: [] });
  });
});

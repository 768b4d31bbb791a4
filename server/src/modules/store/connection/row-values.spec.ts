import { formatCents, money, text, whole } from './row-values.js';

describe('row values', () => {
  it('should write cents as an amount with two places', () => {
    expect([1386, 99, 5, 0, -250].map(formatCents)).toEqual(['13.86', '0.99', '0.05', '0.00', '-2.50']);
  });

  it('should read what servers send as digits', () => {
    expect(whole.parse('213')).toBe(213);
    expect(money.parse('1386')).toBe('13.86');
  });

  it('should read missing and odd texts', () => {
    expect([null, 1984, 'Queen'].map((value) => text.parse(value))).toEqual(['', '1984', 'Queen']);
  });
});

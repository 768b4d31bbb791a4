import { generateCode, looksLikeCode, parseCode } from './one-time-code.js';

describe('one-time codes', () => {
  it('should have six digits', () => {
    for (let round = 0; round < 200; round += 1) expect(generateCode()).toMatch(/^\d{6}$/);
  });

  it('should differ from one another', () => {
    expect(new Set(Array.from({ length: 200 }, generateCode)).size).toBeGreaterThan(190);
  });

  it.each([
    ['123456', '123456'],
    [' 012 345\n', '012345'],
    ['123-456', '123456'],
  ])('should be read from %j', (text, code) => {
    expect(parseCode(text)).toBe(code);
    expect(looksLikeCode(text)).toBe(true);
  });

  it.each(['12345', '1234567', '１２３４５６', '123 456 7', '12 34 56', 'abcdef', '+12345', '1e5000', ''])(
    'should not be read from %j',
    (text) => {
      expect(parseCode(text)).toBeNull();
    },
  );
});

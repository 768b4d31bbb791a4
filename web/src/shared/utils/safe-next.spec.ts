import { describe, expect, it } from 'vitest';
import { safeNext } from './safe-next';

describe('safeNext', () => {
  it('should keep a path of this page', () => {
    expect(safeNext('/chat/conv_1?a=b')).toBe('/chat/conv_1?a=b');
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', undefined, ['/a']])(
    'should lead to the start instead of %j',
    (value) => {
      expect(safeNext(value)).toBe('/');
    },
  );
});

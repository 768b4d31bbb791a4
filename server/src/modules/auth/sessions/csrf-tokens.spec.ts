import { createSecretKey } from 'node:crypto';
import type { KeyRing } from '../../../common/encryption/key-ring.js';
import { CsrfTokens } from './csrf-tokens.js';

const ringOf = (fill: number): KeyRing => ({
  signing: createSecretKey(Buffer.alloc(32, fill)),
  encryption: { id: 'aaaaaaaa', secret: Buffer.alloc(32, 1) },
  previousEncryption: null,
});

describe(CsrfTokens.name, () => {
  const tokens = new CsrfTokens(ringOf(1));

  it('should accept the token of the session and no other', () => {
    expect(tokens.matches('session-1', tokens.tokenFor('session-1'))).toBe(true);
    expect(tokens.matches('session-2', tokens.tokenFor('session-1'))).toBe(false);
    expect(tokens.matches('session-1', new CsrfTokens(ringOf(2)).tokenFor('session-1'))).toBe(false);
  });

  it.each([undefined, '', 'x', null, 1, ['a']])('should refuse %j', (given) => {
    expect(tokens.matches('session-1', given)).toBe(false);
  });

  it('should be asked only of callers who came with the cookie', () => {
    const caller = { userId: 1, role: 'customer', customerId: null, scopes: [], sessionId: 'session-1' } as const;
    expect(tokens.tokenOf({ ...caller, via: 'session' })).toBe(tokens.tokenFor('session-1'));
    expect(tokens.tokenOf({ ...caller, via: 'token' })).toBeNull();
  });
});

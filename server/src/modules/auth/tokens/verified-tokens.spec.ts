import { VerifiedTokens } from './verified-tokens.js';

const TOLERANCE = 30;
const claims = { userId: 7, sessionId: 'session' };
const verified = { claims, notBefore: 1000, expiresAt: 1900 };
const at = (seconds: number): number => seconds * 1000;

describe(VerifiedTokens.name, () => {
  it('should know a token while it is in force, and no longer', () => {
    const tokens = new VerifiedTokens(TOLERANCE);
    tokens.keep('token', verified);
    expect(tokens.find('token', at(1929))).toEqual(claims);
    expect(tokens.find('token', at(1930))).toBeNull();
    expect(tokens.find('token', at(1500))).toBeNull();
  });

  it('should not take a token before its time', () => {
    const tokens = new VerifiedTokens(TOLERANCE);
    tokens.keep('token', verified);
    expect(tokens.find('token', at(969))).toBeNull();
  });

  it('should know no other token', () => {
    const tokens = new VerifiedTokens(TOLERANCE);
    tokens.keep('token', verified);
    expect(tokens.find('token2', at(1500))).toBeNull();
    expect(tokens.find('', at(1500))).toBeNull();
  });

  it('should keep a bounded number of them, the newest', () => {
    const tokens = new VerifiedTokens(TOLERANCE);
    for (let count = 0; count <= 5000; count += 1) tokens.keep(`token ${count}`, verified);
    expect(tokens.find('token 0', at(1500))).toBeNull();
    expect(tokens.find('token 5000', at(1500))).not.toBeNull();
  });
});

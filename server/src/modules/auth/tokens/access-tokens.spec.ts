import { createHmac, createSecretKey } from 'node:crypto';
import { SignJWT, type JWTPayload } from 'jose';
import type { KeyRing } from '../../../common/encryption/key-ring.js';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from './access-tokens.js';

const SESSION_ID = '3f0c7a52-9d5b-4a0e-8a52-0d3c4b8f9e11';
const signing = createSecretKey(Buffer.alloc(32, 7));
const encryption = { id: 'aaaaaaaa', secret: Buffer.alloc(32, 1) };
const keys: KeyRing = { signing, encryption, previousEncryption: null };
const seconds = (): number => Math.floor(Date.now() / 1000);

const goodClaims = (): JWTPayload => ({
  sid: SESSION_ID,
  iss: 'counterpoint',
  aud: 'counterpoint-api',
  sub: '7',
  iat: seconds(),
  nbf: seconds(),
  exp: seconds() + 60,
});

interface Forgery {
  readonly claims?: JWTPayload;
  readonly header?: Record<string, unknown>;
  readonly key?: typeof signing;
}

async function forge({ claims = {}, header = {}, key = signing }: Forgery): Promise<string> {
  return new SignJWT({ ...goodClaims(), ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', ...header })
    .sign(key);
}

const sign = (text: string): string => createHmac('sha256', signing).update(text).digest('base64url');

const base64 = (text: string): string => Buffer.from(text).toString('base64url');

describe(AccessTokens.name, () => {
  const tokens = new AccessTokens(keys);

  it('should read what it issued', async () => {
    const token = await tokens.issue({ userId: 7, sessionId: SESSION_ID });
    expect(await tokens.read(token)).toEqual({ userId: 7, sessionId: SESSION_ID });
    expect(await tokens.read(token)).toEqual({ userId: 7, sessionId: SESSION_ID });
    expect(ACCESS_TOKEN_SECONDS).toBeLessThanOrEqual(900);
  });

  it('should accept the forged form when nothing in it is wrong, so that the refusals below are for what they name', async () => {
    expect(await tokens.read(await forge({}))).toEqual({ userId: 7, sessionId: SESSION_ID });
  });

  const forgeries: [string, () => Forgery][] = [
    ['another key', () => ({ key: createSecretKey(Buffer.alloc(32, 8)) })],
    ['another audience', () => ({ claims: { aud: 'other' } })],
    ['a list of audiences', () => ({ claims: { aud: ['counterpoint-api', 'other'] } })],
    ['another issuer', () => ({ claims: { iss: 'other' } })],
    ['another type', () => ({ header: { typ: 'refresh+jwt' } })],
    ['no type', () => ({ header: { typ: undefined } })],
    ['an end 31 seconds ago', () => ({ claims: { exp: seconds() - 31 } })],
    ['a beginning 32 seconds ahead', () => ({ claims: { nbf: seconds() + 32 } })],
    ['no end', () => ({ claims: { exp: undefined } })],
    ['a key id that is a path', () => ({ header: { kid: '../../../../dev/null' } })],
    ['an address of keys', () => ({ header: { jku: 'https://example.com/keys' } })],
    ['a key of its own', () => ({ header: { jwk: { kty: 'oct', k: 'AAAA' } } })],
    ['a user that is no number', () => ({ claims: { sub: '7 OR 1=1' } })],
    ['a claim we do not know', () => ({ claims: { role: 'admin' } })],
    ['more than a header can be', () => ({ claims: { sub: '7'.repeat(100_000) } })],
  ];

  it.each(forgeries)('should refuse a token with %s', async (_what, forgery) => {
    expect(await tokens.read(await forge(forgery()))).toBeNull();
  });

  it('should refuse a token without a signature', async () => {
    const [, payload] = (await forge({})).split('.');
    expect(await tokens.read(`${base64('{"alg":"none","typ":"at+jwt"}')}.${payload}.`)).toBeNull();
  });

  it('should refuse a cut signature', async () => {
    expect(await tokens.read((await forge({})).slice(0, -4))).toBeNull();
  });

  it('should refuse a claim that stands twice, though it is signed', async () => {
    const header = base64('{"alg":"HS256","typ":"at+jwt"}');
    const doubled = JSON.stringify(goodClaims()).replace('"sub":"7"', '"sub":"8","sub":"7"');
    const signature = sign(`${header}.${base64(doubled)}`);
    expect(await tokens.read(`${header}.${base64(doubled)}.${signature}`)).toBeNull();
    const single = base64(JSON.stringify(goodClaims()));
    expect(await tokens.read(`${header}.${single}.${sign(`${header}.${single}`)}`)).not.toBeNull();
  });

  it.each(['', 'x', '..', 'a.b.c', 'null'])('should refuse the text %j', async (text) => {
    expect(await tokens.read(text)).toBeNull();
  });

  it('should forgive half a minute of a wrong clock', async () => {
    expect(await tokens.read(await forge({ claims: { exp: seconds() - 25 } }))).not.toBeNull();
    expect(await tokens.read(await forge({ claims: { nbf: seconds() + 25 } }))).not.toBeNull();
  });
});

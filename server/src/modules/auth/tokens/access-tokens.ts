import { Inject, Injectable } from '@nestjs/common';
import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { KEY_RING } from '../../../common/encryption/encryption.module.js';
import type { KeyRing } from '../../../common/encryption/key-ring.js';
import type { AccessClaims } from './access-claims.js';
import { VerifiedTokens } from './verified-tokens.js';

const ALGORITHM = 'HS256';
const ISSUER = 'counterpoint';
const AUDIENCE = 'counterpoint-api';
const TOKEN_TYPE = 'at+jwt';
const CLOCK_TOLERANCE_SECONDS = 30;
const MAXIMUM_LENGTH = 2048;

/** Seconds an access token is good for. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;

const headerSchema = z.strictObject({ alg: z.literal(ALGORITHM), typ: z.literal(TOKEN_TYPE) });
const claimsSchema = z.strictObject({
  iss: z.literal(ISSUER),
  aud: z.literal(AUDIENCE),
  sub: z.string().regex(/^[1-9]\d*$/),
  sid: z.uuid(),
  iat: z.int(),
  nbf: z.int(),
  exp: z.int(),
});

/** Signs and reads the short-lived tokens of the API: signed by us with one fixed algorithm, with nothing in them to look up elsewhere. */
@Injectable()
export class AccessTokens {
  private readonly verified = new VerifiedTokens(CLOCK_TOLERANCE_SECONDS);

  constructor(@Inject(KEY_RING) private readonly keys: KeyRing) {}

  async issue({ userId, sessionId }: AccessClaims): Promise<string> {
    return new SignJWT({ sid: sessionId })
      .setProtectedHeader({ alg: ALGORITHM, typ: TOKEN_TYPE })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(String(userId))
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime(`${ACCESS_TOKEN_SECONDS}s`)
      .sign(this.keys.signing);
  }

  /** What a token says, or null for anything that is not one of ours, in force, in exactly our form. */
  async read(token: string): Promise<AccessClaims | null> {
    return this.verified.find(token) ?? (await this.verify(token));
  }

  private async verify(token: string): Promise<AccessClaims | null> {
    if (token.length > MAXIMUM_LENGTH || !isCanonical(token)) return null;
    try {
      headerSchema.parse(decodeProtectedHeader(token));
      const { payload } = await jwtVerify(token, this.keys.signing, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: AUDIENCE,
        typ: TOKEN_TYPE,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['sub', 'sid', 'iat', 'nbf', 'exp'],
      });
      const claims = claimsSchema.parse(payload);
      const whose = { userId: Number(claims.sub), sessionId: claims.sid };
      this.verified.keep(token, { claims: whose, notBefore: claims.nbf, expiresAt: claims.exp });
      return whose;
    } catch {
      return null;
    }
  }
}

/** Whether both parts are JSON as we write it. A claim that stands twice is read differently by different readers. */
function isCanonical(token: string): boolean {
  try {
    return token
      .split('.')
      .slice(0, 2)
      .map((part) => Buffer.from(part, 'base64url').toString('utf8'))
      .every((text) => JSON.stringify(JSON.parse(text)) === text);
  } catch {
    return false;
  }
}

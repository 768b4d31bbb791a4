import { createHmac, timingSafeEqual } from 'node:crypto';

const MILLISECONDS = 1000;
/** Seconds that a signed request may be away from our clock, either way. */
export const SIGNATURE_WINDOW_SECONDS = 5 * 60;
const HEADER = /^t=(\d{1,12})((?:,v1=[0-9a-f]{64}){1,5})$/;

/** The header that carries the signature, in both directions. */
export const SIGNATURE_HEADER = 'x-counterpoint-signature';

/** Signs a body: `t=<seconds since 1970>,v1=<HMAC-SHA-256 of "t.body", hexadecimal>`. */
export function sign(body: string, secret: string, atMilliseconds = Date.now()): string {
  const time = Math.floor(atMilliseconds / MILLISECONDS);
  return `t=${time},v1=${digest(secret, time, body)}`;
}

/**
 * Whether one of the secrets signed this body within the window. Several secrets are in force while one is replaced by
 * another.
 */
export function isSigned(
  body: string | Buffer,
  header: string | undefined,
  secrets: readonly string[],
  atMilliseconds = Date.now(),
): boolean {
  const [, written = '', signatures = ''] = HEADER.exec(header ?? '') ?? [];
  const time = Number(written);
  const isFresh = Math.abs(atMilliseconds / MILLISECONDS - time) <= SIGNATURE_WINDOW_SECONDS;
  if (written === '' || !isFresh) return false;
  const given = signatures.split(',v1=').slice(1);
  return secrets.some((secret) => given.some((signature) => isSame(signature, digest(secret, time, body))));
}

/** The time a header was signed at, in the one form that counts; the header itself can be written in many ways. */
export function signedTime(header: string): number {
  return Number(HEADER.exec(header)?.[1]);
}

function digest(secret: string, time: number, body: string | Buffer): string {
  return createHmac('sha256', secret).update(`${time}.`).update(body).digest('hex');
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

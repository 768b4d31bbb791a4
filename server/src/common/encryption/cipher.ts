import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { EncryptionKey, KeyRing } from './key-ring.js';
import { takeRandomBytes } from './random-pool.js';
import { RecentTexts } from './recent-texts.js';
import { UnreadableDataError } from './unreadable-data.error.js';

const VERSION = 'v1';
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Keeps fingerprints apart from the tokens that are signed with the same key. */
const HASHES = 'counterpoint fingerprint\u0000';
const HEADER_BYTES = SALT_BYTES + NONCE_BYTES + TAG_BYTES;

/**
 * Seals what is kept at rest: AES-256-GCM under a key derived from a fresh salt for each record, so no pair of key and
 * nonce comes twice. Sealed texts read `v1.<key id>.<base64url of salt, nonce, tag and ciphertext>`.
 */
export class Cipher {
  private readonly recent = new RecentTexts();

  constructor(private readonly keys: KeyRing) {}

  /** @param purpose what the text is, such as `messages.content`; it is authenticated, so rows cannot be swapped. */
  seal(purpose: string, plain: string): string {
    return this.sealBytes(purpose, Buffer.from(plain, 'utf8'));
  }

  /** @throws UnreadableDataError when the key is not here or the text was changed. */
  open(purpose: string, sealed: string): string {
    const known = this.recent.find(purpose, sealed);
    if (known !== undefined) return known;
    const text = this.openBytes(purpose, sealed).toString('utf8');
    this.recent.keep(purpose, sealed, text, text.length);
    return text;
  }

  sealBytes(purpose: string, plain: Uint8Array): string {
    const key = this.keys.encryption;
    const fresh = takeRandomBytes(SALT_BYTES + NONCE_BYTES);
    const salt = fresh.subarray(0, SALT_BYTES);
    const nonce = fresh.subarray(SALT_BYTES);
    const cipher = createCipheriv('aes-256-gcm', recordKey(key, salt), nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(purpose, 'utf8'));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return `${VERSION}.${key.id}.${Buffer.concat([fresh, cipher.getAuthTag(), body]).toString('base64url')}`;
  }

  /** @throws UnreadableDataError as `open` does. */
  openBytes(purpose: string, sealed: string): Buffer {
    const [version, keyId, body] = sealed.split('.');
    const key = [this.keys.encryption, this.keys.previousEncryption].find((candidate) => candidate?.id === keyId);
    if (version !== VERSION || !key || body === undefined) throw new UnreadableDataError(purpose);
    return decipher(key, purpose, Buffer.from(body, 'base64url'));
  }

  /**
   * A keyed fingerprint (HMAC-SHA-256, base64url) for look-ups and one-way storage of tokens, codes and words. Its key
   * comes from `SECRET_KEY`, so that a new `ENCRYPTION_KEY` signs nobody out and leaves the audit trail whole.
   */
  keyedHash(purpose: string, text: string): string {
    return createHmac('sha256', this.keys.signing).update(`${HASHES}${purpose}\u0000${text}`).digest('base64url');
  }
}

/**
 * One key for one record: HMAC-SHA-256 as the pseudorandom function of NIST SP 800-108, one block, with the label before
 * the salt. HKDF would add nothing here, since the secret is already uniform, and costs many times more.
 */
function recordKey(key: EncryptionKey, salt: Buffer): Buffer {
  return createHmac('sha256', key.secret).update('counterpoint record\u0000').update(salt).digest();
}

function decipher(key: EncryptionKey, purpose: string, bytes: Buffer): Buffer {
  if (bytes.length < HEADER_BYTES) throw new UnreadableDataError(purpose);
  const salt = bytes.subarray(0, SALT_BYTES);
  const nonce = bytes.subarray(SALT_BYTES, SALT_BYTES + NONCE_BYTES);
  const tag = bytes.subarray(SALT_BYTES + NONCE_BYTES, HEADER_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', recordKey(key, salt), nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(purpose, 'utf8'));
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(bytes.subarray(HEADER_BYTES)), decipher.final()]);
  } catch {
    throw new UnreadableDataError(purpose);
  }
}

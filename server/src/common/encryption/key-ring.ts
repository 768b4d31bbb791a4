import { createHash, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../config/make-folder.js';
import type { Settings } from '../../config/settings.js';

/** The secrets of this installation. `previousEncryption` still opens what was sealed before a rotation. */
export interface KeyRing {
  /** Signs tokens, cookies and CSRF values, and makes fingerprints. */
  readonly signing: KeyObject;
  readonly encryption: EncryptionKey;
  readonly previousEncryption: EncryptionKey | null;
}

/** A key for data at rest with the short id that sealed texts carry to name it. */
export interface EncryptionKey {
  readonly id: string;
  readonly secret: Buffer;
}

/**
 * Collects the secrets from the settings, which were checked for their strength, or from files with mode 0600 in the data
 * folder that are made on the first start on SQLite.
 */
export function openKeyRing(settings: Settings): KeyRing {
  const signing = findSecret('SECRET_KEY', 'secret.key', settings);
  const encryption = findSecret('ENCRYPTION_KEY', 'encryption.key', settings);
  const previous = settings.ENCRYPTION_KEY_PREVIOUS;
  return {
    signing: createSecretKey(derive(signing, 'signing')),
    encryption: toEncryptionKey(encryption),
    previousEncryption: previous === undefined ? null : toEncryptionKey(previous),
  };
}

function findSecret(name: 'SECRET_KEY' | 'ENCRYPTION_KEY', file: string, settings: Settings): string {
  return settings[name] ?? readOrMake(settings.DATA_DIR, file);
}

function readOrMake(folder: string, name: string): string {
  const file = join(folder, name);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  makeFolder(folder);
  const secret = randomBytes(48).toString('base64url');
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(file, 0o600);
  return secret;
}

function toEncryptionKey(secret: string): EncryptionKey {
  const key = derive(secret, 'encryption');
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 8), secret: key };
}

function derive(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'counterpoint', purpose, 32));
}

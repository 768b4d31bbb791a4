import { createSecretKey } from 'node:crypto';
import { Cipher } from './cipher.js';
import type { EncryptionKey, KeyRing } from './key-ring.js';
import { UnreadableDataError } from './unreadable-data.error.js';

const key = (id: string, fill: number): EncryptionKey => ({ id, secret: Buffer.alloc(32, fill) });
const ring = (encryption: EncryptionKey, previousEncryption: EncryptionKey | null = null): KeyRing => ({
  signing: createSecretKey(Buffer.alloc(32, 9)),
  encryption,
  previousEncryption,
});

describe(Cipher.name, () => {
  const cipher = new Cipher(ring(key('aaaaaaaa', 1)));

  it('should open what it sealed', () => {
    expect(cipher.open('messages.content', cipher.seal('messages.content', 'Motörhead 🎸'))).toBe('Motörhead 🎸');
  });

  it('should seal the same text differently each time', () => {
    expect(cipher.seal('x', 'same')).not.toBe(cipher.seal('x', 'same'));
  });

  it('should refuse a text sealed for another purpose', () => {
    expect(() => cipher.open('titles', cipher.seal('messages.content', 'secret'))).toThrow(UnreadableDataError);
  });

  it('should refuse a changed text', () => {
    const sealed = cipher.seal('x', 'secret');
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(() => cipher.open('x', changed)).toThrow(UnreadableDataError);
  });

  it('should refuse a text of an unknown key and open one of the previous key', () => {
    const sealed = cipher.seal('x', 'old');
    const rotated = new Cipher(ring(key('bbbbbbbb', 2), key('aaaaaaaa', 1)));
    const foreign = new Cipher(ring(key('bbbbbbbb', 2)));
    expect(rotated.open('x', sealed)).toBe('old');
    expect(() => foreign.open('x', sealed)).toThrow(UnreadableDataError);
  });

  it('should hash with the purpose and a key that a rotation of the encryption key does not change', () => {
    const rotated = new Cipher(ring(key('cccccccc', 3), key('aaaaaaaa', 1)));
    const other = new Cipher({ ...ring(key('aaaaaaaa', 1)), signing: createSecretKey(Buffer.alloc(32, 8)) });
    expect(cipher.keyedHash('code', '123456')).toBe(rotated.keyedHash('code', '123456'));
    expect(cipher.keyedHash('code', '123456')).toBe(cipher.keyedHash('code', '123456'));
    expect(cipher.keyedHash('code', '123456')).not.toBe(cipher.keyedHash('token', '123456'));
    expect(cipher.keyedHash('code', '123456')).not.toBe(other.keyedHash('code', '123456'));
  });
});

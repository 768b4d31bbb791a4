import type { Cipher } from '../../common/encryption/cipher.js';

/** The keyed hash a code is kept as; it holds for one conversation and account only. */
export function codeHash(cipher: Cipher, place: { conversationId: number; userId: number }, code: string): string {
  return cipher.keyedHash('verification.code', `${place.conversationId}:${place.userId}:${code}`);
}

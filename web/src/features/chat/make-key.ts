const BYTES = 16;

/** 128 random bits as hexadecimal digits. Not `randomUUID`, which pages on plain http do not have. */
export function makeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

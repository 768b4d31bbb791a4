import { randomInt } from 'node:crypto';

const DIGITS = 6;
const WRITTEN_CODE = /^\d{3}[\s-]?\d{3}$/;

/** A fresh code of six digits from the system's random source; leading zeros are part of it. */
export function generateCode(): string {
  return randomInt(10 ** DIGITS)
    .toString()
    .padStart(DIGITS, '0');
}

/** The six digits of a typed code ("123456", "123 456", "123-456"); null when the text is anything else. */
export function parseCode(text: string): string | null {
  const trimmed = text.trim();
  return WRITTEN_CODE.test(trimmed) ? trimmed.replace(/\D/g, '') : null;
}

/** Whether a text that answers "which code did you get?" is a code. */
export function looksLikeCode(text: string): boolean {
  return parseCode(text) !== null;
}

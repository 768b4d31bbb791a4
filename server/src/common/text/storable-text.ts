const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Whether a text can be kept, shown and given to a model as it is: without NUL, which ends texts elsewhere, and without
 * half characters, which no encoding knows.
 */
export function isStorableText(text: string): boolean {
  return !text.includes('\u0000') && !LONE_SURROGATE.test(text);
}

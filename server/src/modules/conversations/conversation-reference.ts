import { LARGEST_ID } from '../../common/largest-id.js';
/** Which conversation a path names: by its number, or by the thread id its owner or the server chose. */
export type ConversationReference = { readonly id: number } | { readonly threadId: string };

/** The form of a thread id: it begins with a letter, so it is never taken for a number. */
export const THREAD_ID_PATTERN = /^[A-Za-z][A-Za-z0-9_-]{2,63}$/;

const NUMBER_PATTERN = /^[1-9]\d{0,9}$/;

/** Reads `{id}` of a path; null when no conversation can have such a name. */
export function parseConversationReference(text: string): ConversationReference | null {
  const id = parseRowId(text);
  if (id !== null) return { id };
  return THREAD_ID_PATTERN.test(text) ? { threadId: text } : null;
}

/** Reads the number of a row out of a path; null when no row can have it. */
export function parseRowId(text: string): number | null {
  return NUMBER_PATTERN.test(text) && Number(text) <= LARGEST_ID ? Number(text) : null;
}

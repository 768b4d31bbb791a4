/** Conversations that one import over HTTP may bring: as many as messages, so that only the latter bound what people have. */
export const MOST_CONVERSATIONS = 10_000;
/** Messages that one import over HTTP may bring, all conversations together. */
export const MOST_MESSAGES = 10_000;
/** Size of the body of an import. */
export const IMPORT_BYTES = 16 * 1024 * 1024;

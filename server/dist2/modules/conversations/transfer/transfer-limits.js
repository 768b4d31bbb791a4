// dist/modules/conversations/transfer/transfer-limits.js
/** Conversations that one import over HTTP may bring. */ const MOST_CONVERSATIONS = 200;
/** Messages that one import over HTTP may bring, all conversations together. */ const MOST_MESSAGES = 1e4;
/** Size of the body of an import. */ const IMPORT_BYTES = 16777216;

export { IMPORT_BYTES, MOST_CONVERSATIONS, MOST_MESSAGES };
// dist/modules/auth/api-keys/api-key-format.js
/** How every API key begins, so that people and secret scanners know one when they see it. */ const API_KEY_PREFIX = "cp_";
/** Characters of a key that are kept readable to tell keys apart. */ const SHOWN_KEY_LENGTH = 10;

export { API_KEY_PREFIX, SHOWN_KEY_LENGTH };
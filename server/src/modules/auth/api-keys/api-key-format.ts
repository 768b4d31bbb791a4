/** How every API key begins, so that people and secret scanners know one when they see it. */
export const API_KEY_PREFIX = 'cp_';
/** Characters of a key that are kept readable to tell keys apart. */
export const SHOWN_KEY_LENGTH = 10;

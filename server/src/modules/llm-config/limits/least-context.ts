/** Tokens of context below which not even the shortest prompt and its answer have room. */
export const LEAST_CONTEXT = 1024;

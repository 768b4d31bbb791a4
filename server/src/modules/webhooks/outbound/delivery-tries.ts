/** Seconds until the next try, after each failed one; then it is given up. */
export const PAUSES_SECONDS = [5, 30, 5 * 60, 30 * 60, 2 * 60 * 60, 8 * 60 * 60];
/** How often a delivery is tried in all. */
export const MOST_TRIES = PAUSES_SECONDS.length + 1;
/** Seconds that a receiver has for its answer. */
export const TRY_LIMIT_SECONDS = 5;
